package org.mendan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatermarkTest {
    private static final String ENTRY = "482 913  2026-11-28 14:03";
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    private static byte[] page(Color paper, String format) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(paper);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.dispose();
        return written(image, format);
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    /** How many pixels of a part of the picture are another colour than the paper, by more than an eye can see. */
    private static int marked(BufferedImage image, Color paper, int left, int top, int width, int height) {
        int count = 0;
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                count += Math.abs(new Color(image.getRGB(x, y)).getGreen() - paper.getGreen()) > 24 ? 1 : 0;
            }
        }
        return count;
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x80, 0xff})
    void DO5_the_watermark_stands_in_every_part_of_a_light_and_a_dark_page_and_leaves_it_readable(int grey)
            throws IOException {
        Color paper = new Color(grey, grey, grey);
        BufferedImage image = read(new Watermark(ENTRY).over(page(paper, "png")));
        assertThat(image.getWidth()).isEqualTo(WIDTH);
        assertThat(image.getHeight()).isEqualTo(HEIGHT);
        for (int x = 0; x < WIDTH; x += WIDTH / 4) {
            for (int y = 0; y < HEIGHT; y += HEIGHT / 3) {
                assertThat(marked(image, paper, x, y, WIDTH / 4, HEIGHT / 3))
                        .as("part at " + x + ", " + y)
                        .isGreaterThan(20);
            }
        }
        int all = marked(image, paper, 0, 0, WIDTH, HEIGHT);
        assertThat(all).isLessThan(WIDTH * HEIGHT / 4);
    }

    @Test
    void DO5_the_words_decide_over_the_watermark_and_the_same_words_give_the_same_picture() throws IOException {
        byte[] page = page(Color.WHITE, "png");
        byte[] once = new Watermark(ENTRY).over(page);
        assertThat(new Watermark(ENTRY).over(page)).isEqualTo(once);
        assertThat(new Watermark("482 914  2026-11-28 14:03").over(page)).isNotEqualTo(once);
        assertThat(new Watermark("482 913 様").over(page)).isNotEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void DO5_a_marked_picture_keeps_its_format(String format) throws IOException {
        byte[] marked = new Watermark(ENTRY).over(page(Color.WHITE, format));
        String head = new String(marked, 0, 4, StandardCharsets.ISO_8859_1);
        assertThat(head).contains(format.equals("png") ? "PNG" : "\u00ff\u00d8");
    }

    @Test
    void DO5_what_is_transparent_in_a_page_becomes_paper() throws IOException {
        BufferedImage clear = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        BufferedImage image = read(new Watermark(ENTRY).over(written(clear, "png")));
        assertThat(marked(image, Color.WHITE, 0, 0, WIDTH, HEIGHT)).isBetween(1, WIDTH * HEIGHT / 4);
    }

    @Test
    void DO5_what_is_no_picture_or_too_large_is_refused() throws IOException {
        Watermark watermark = new Watermark(ENTRY);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> watermark.over("no picture".getBytes(StandardCharsets.UTF_8)));
        byte[] huge = written(new BufferedImage(40_000, 1_001, BufferedImage.TYPE_BYTE_BINARY), "png");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> watermark.over(huge))
                .withMessageContaining("too large");
        assertThatIllegalArgumentException().isThrownBy(() -> new Watermark("  "));
    }

    @Test
    void DO5_long_words_are_cut_and_a_machine_without_fonts_draws_digits_and_latin() {
        Shape shape = Lettering.plain(ENTRY, 70);
        Rectangle2D box = shape.getBounds2D();
        assertThat(box.getHeight()).isEqualTo(70);
        assertThat(box.getWidth()).isBetween(1400.0, 1500.0);
        for (char letter : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-:./".toCharArray()) {
            String one = String.valueOf(letter);
            assertThat(Lettering.plain(one, 70).getBounds2D().isEmpty()).as(one).isFalse();
        }
        assertThat(Lettering.plain("8", 70)).isNotEqualTo(Lettering.plain("B", 70));
        assertThat(new Watermark("あ".repeat(500))).isNotNull();
    }
}
