package org.mendan.it.browser.page;

import com.microsoft.playwright.Locator;
import java.util.List;

/** What a picture shows, as the mean of its pixels: each of the three from 0 to 255. */
public record Picture(double red, double green, double blue) {
    private static final String MEAN =
            """
            v => {
              if (!v.videoWidth) return [-1, -1, -1];
              const canvas = document.createElement('canvas');
              [canvas.width, canvas.height] = [64, 48];
              const context = canvas.getContext('2d');
              context.drawImage(v, 0, 0, 64, 48);
              const { data } = context.getImageData(0, 0, 64, 48);
              return [0, 1, 2].map(at => data.filter((_, i) => i % 4 === at).reduce((a, b) => a + b, 0) / (64 * 48));
            }""";

    @SuppressWarnings("unchecked") // the script gives three numbers
    static Picture of(Locator video) {
        List<Number> mean = (List<Number>) video.evaluate(MEAN);
        return new Picture(
                mean.get(0).doubleValue(),
                mean.get(1).doubleValue(),
                mean.get(2).doubleValue());
    }

    /** As the eye weighs colours. */
    public double luminance() {
        return 0.299 * red + 0.587 * green + 0.114 * blue;
    }

    /** Nothing but the light grey of the built-in wall, which a camera's test picture is far from. */
    public boolean isWall() {
        return Math.min(red, blue) > 190 && Math.abs(red - green) < 20 && Math.abs(green - blue) < 20;
    }

    /** The red picture that tests bring along. */
    public boolean isRed() {
        return red > green + 80 && red > blue + 80;
    }
}
