package org.mendan.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageWorkerTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(folder).settings("kind=IMAGE\n");
    }

    @Test
    void DO1_a_picture_is_a_document_of_one_page() throws IOException {
        assertThat(desk.document(png(400, 300)).run()).containsExactly("pages 1", "begin 1", "page 1 400 300", "done");
    }

    @Test
    void DO1_a_wide_picture_is_narrowed() throws IOException {
        assertThat(desk.document(png(3200, 1800)).run()).contains("page 1 1600 900");
    }

    @Test
    void DO1_a_tall_picture_has_no_more_pixels_than_a_picture_may() throws IOException {
        desk.settings("kind=IMAGE\npixels=1000000\n");

        assertThat(desk.document(png(500, 3000)).run()).contains("page 1 250 1500");
    }

    @Test
    void DO1_what_is_see_through_lies_on_white() throws IOException {
        BufferedImage clear = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
        desk.document(bytes(clear, "png")).run();

        BufferedImage page = ImageIO.read(folder.resolve("page-1-large").toFile());
        assertThat(new Color(page.getRGB(5, 5))).isEqualTo(Color.WHITE);
    }

    @Test
    void DO1_a_picture_of_a_billion_pixels_is_not_unpacked() throws IOException {
        assertThat(desk.document(headOf(40_000, 40_000)).last()).isEqualTo("failed TOO_LARGE 1");
    }

    @Test
    void DO1_a_broken_picture_is_refused() throws IOException {
        byte[] whole = png(400, 300);
        assertThat(desk.document(java.util.Arrays.copyOf(whole, 60)).last()).isEqualTo("failed DAMAGED 1");
    }

    @Test
    void DO1_a_drawing_of_lines_and_scripts_is_no_picture() throws IOException {
        String svg = "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&e;</text><script>alert(1)</script></svg>";
        assertThat(desk.document(svg.getBytes(StandardCharsets.US_ASCII)).last())
                .isEqualTo("failed DAMAGED 1");
    }

    /** Where the upper left corner of the upright picture is in the stored one, as EXIF defines it. */
    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 4, 0", "3, 4, 3", "4, 0, 3", "5, 0, 0", "6, 0, 3", "7, 4, 3", "8, 4, 0"})
    void DO1_a_photo_stands_upright(int orientation, double x, double y) {
        AffineTransform turn = ImagePage.turn(orientation, 4, 3);
        assertThat(turn.transform(new Point2D.Double(x, y), null)).isEqualTo(new Point2D.Double(0, 0));
    }

    private static byte[] png(int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillOval(0, 0, width, height);
        graphics.dispose();
        return bytes(picture, "png");
    }

    private static byte[] bytes(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    private static byte[] headOf(int width, int height) {
        ByteBuffer head = ByteBuffer.allocate(33);
        head.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).putInt(13);
        head.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        head.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(head.array(), 12, 17);
        return head.putInt((int) sum.getValue()).array();
    }
}
