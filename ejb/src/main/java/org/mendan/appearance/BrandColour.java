package org.mendan.appearance;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An organisation's colour, and the shades that pages make of it. White is written on it, and it is written on paper and on
 * its own lightest shade, so it has to stand out from them: 4.5 to 1 or more, as WCAG 2.2 measures it (success criterion
 * 1.4.3).
 */
public record BrandColour(int red, int green, int blue) {
    /** What a colour needs at least. */
    public static final double CONTRAST = 4.5;

    private static final Pattern HEX = Pattern.compile("#?[0-9a-fA-F]{6}");
    private static final BrandColour WHITE = new BrandColour(255, 255, 255);
    private static final BrandColour BLACK = new BrandColour(0, 0, 0);
    /** The ground of pages; the same as in the style sheets. */
    private static final BrandColour GROUND = new BrandColour(0xf4, 0xf7, 0xf8);

    /** A colour as it is typed, such as #0b5563, in whatever width; nothing where it is none. */
    public static Optional<BrandColour> of(String typed) {
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
        if (!HEX.matcher(text).matches()) {
            return Optional.empty();
        }
        int value = Integer.parseInt(text.substring(text.length() - 6), 16);
        return Optional.of(new BrandColour(value >> 16, value >> 8 & 0xff, value & 0xff));
    }

    /** Such as #0b5563. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** For what is pressed or pointed at. */
    public BrandColour strong() {
        return mixed(BLACK, 0.26);
    }

    /** For the ground below something chosen. */
    public BrandColour soft() {
        return mixed(WHITE, 0.89);
    }

    /** For lines. */
    public BrandColour line() {
        return mixed(WHITE, 0.64);
    }

    /** The least it stands out from anything it is written on, or that is written on it. */
    public double contrast() {
        return Math.min(against(GROUND), against(soft()));
    }

    public boolean readable() {
        return contrast() >= CONTRAST;
    }

    /** The same colour, or the lightest of its darker shades that is readable. */
    public BrandColour readableShade() {
        BrandColour shade = this;
        for (int percent = 1; !shade.readable() && percent <= 100; percent++) {
            shade = mixed(BLACK, percent / 100.0);
        }
        return shade;
    }

    private double against(BrandColour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private BrandColour mixed(BrandColour other, double share) {
        return new BrandColour(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    private static int mixed(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }
}
