package org.mendan.web.dashboard;

import java.util.List;
import java.util.Locale;

/**
 * One bar a value, from the left to the right, as SVG that stretches to the place it is given. It holds no text but each bar's
 * title; the page writes the scale beside it, so that letters stay readable on a phone.
 *
 * @param label what a screen reader says instead of the picture
 */
public record BarChart(List<Bar> bars, String label) {
    private static final int HEIGHT = 100;
    private static final int STEP = 10;
    private static final int BAR = 8;

    /** A value, and what is said of it. */
    public record Bar(long value, String title) {}

    public BarChart {
        bars = List.copyOf(bars);
    }

    /** The value at the top: the largest, rounded up to one that is easy to read; never zero. */
    public long top() {
        long most = bars.stream().mapToLong(Bar::value).max().orElse(0);
        for (long power = 1; ; power *= 10) {
            for (long first : new long[] {1, 2, 5}) {
                if (first * power >= Math.max(1, most)) {
                    return first * power;
                }
            }
        }
    }

    public String svg() {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"bars\" viewBox=\"0 0 ")
                .append(Math.max(1, bars.size()) * STEP)
                .append(' ')
                .append(HEIGHT)
                .append("\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"")
                .append(escaped(label))
                .append("\">");
        double unit = (double) HEIGHT / top();
        for (int i = 0; i < bars.size(); i++) {
            double height = bars.get(i).value() * unit;
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%.2f\" width=\"%d\" height=\"%.2f\"><title>%s</title></rect>",
                    i * STEP + (STEP - BAR) / 2,
                    HEIGHT - height,
                    BAR,
                    height,
                    escaped(bars.get(i).title())));
        }
        return svg.append("</svg>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
