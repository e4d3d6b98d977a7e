package org.mendan.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.mendan.persistence.picture.Picture;
import org.mendan.persistence.picture.PicturePurpose;

class PictureDrawingTest {
    private static byte[] file(String format, int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return written(picture, format);
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, out)).isTrue();
        return out.toByteArray();
    }

    private static DrawnPicture background(byte[] file) throws UnfitPicture {
        return PictureDrawing.draw(file, PicturePurpose.BACKGROUND);
    }

    private static void refused(byte[] file, PicturePurpose purpose, PictureProblem problem) {
        assertThatExceptionOfType(UnfitPicture.class)
                .isThrownBy(() -> PictureDrawing.draw(file, purpose))
                .extracting(UnfitPicture::problem)
                .isEqualTo(problem);
    }

    private static void refused(byte[] file, PictureProblem problem) {
        refused(file, PicturePurpose.BACKGROUND, problem);
    }

    @Test
    void AD3_a_background_gets_the_form_of_a_cameras_picture() throws Exception {
        for (int[] size : new int[][] {{4000, 3000}, {1280, 720}, {3000, 900}, {1400, 3000}}) {
            DrawnPicture drawn = background(file("jpeg", size[0], size[1]));
            assertThat(drawn.mediaType()).isEqualTo("image/jpeg");
            assertThat(new int[] {drawn.width(), drawn.height()}).containsExactly(1280, 720);
            BufferedImage again = ImageIO.read(new ByteArrayInputStream(drawn.content()));
            assertThat(again.getWidth()).isEqualTo(1280);
            Color corner = new Color(again.getRGB(1279, 719));
            assertThat(corner.getRed()).isGreaterThan(240);
            assertThat(corner.getBlue()).isLessThan(20);
        }
    }

    @Test
    void AD3_a_smaller_background_is_cut_but_never_blown_up() throws Exception {
        DrawnPicture drawn = background(file("png", 800, 800));
        assertThat(new int[] {drawn.width(), drawn.height()}).containsExactly(800, 450);
        refused(file("png", 639, 720), PictureProblem.TOO_SMALL);
        refused(file("png", 1280, 359), PictureProblem.TOO_SMALL);
    }

    @Test
    void AD3_a_logo_stays_whole_and_see_through() throws Exception {
        BufferedImage picture = new BufferedImage(1000, 100, BufferedImage.TYPE_INT_ARGB);
        DrawnPicture drawn = PictureDrawing.draw(written(picture, "png"), PicturePurpose.LOGO);
        assertThat(new int[] {drawn.width(), drawn.height()}).containsExactly(480, 48);
        assertThat(drawn.mediaType()).isEqualTo("image/png");
        assertThat(ImageIO.read(new ByteArrayInputStream(drawn.content())).getRGB(10, 10) >>> 24)
                .isZero();
        refused(file("png", 200, 20), PicturePurpose.LOGO, PictureProblem.TOO_SMALL);
    }

    @Test
    void AD3_what_a_file_is_is_told_by_its_content() throws Exception {
        refused(new byte[0], PictureProblem.MISSING);
        refused(
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
                PictureProblem.NO_PICTURE);
        refused("<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), PictureProblem.NO_PICTURE);
        refused(file("gif", 1280, 720), PictureProblem.NO_PICTURE);
        refused(file("bmp", 1280, 720), PictureProblem.NO_PICTURE);
        refused(new byte[PictureFile.LARGEST + 1], PictureProblem.TOO_LARGE);
    }

    @Test
    void AD3_a_file_cut_in_the_middle_is_refused() throws Exception {
        byte[] whole = file("png", 1280, 720);
        refused(Arrays.copyOf(whole, whole.length / 2), PictureProblem.DAMAGED);
        refused(Arrays.copyOf(whole, 40), PictureProblem.DAMAGED);
    }

    @Test
    void AD3_a_small_file_that_claims_a_huge_picture_is_not_drawn() throws Exception {
        refused(claiming(file("png", 1, 1), 50_000, 50_000), PictureProblem.TOO_MANY_PIXELS);
        refused(claiming(file("png", 1, 1), Integer.MAX_VALUE, Integer.MAX_VALUE), PictureProblem.TOO_MANY_PIXELS);
    }

    /** The same PNG with other measures in its head. */
    private static byte[] claiming(byte[] png, int width, int height) {
        ByteBuffer head = ByteBuffer.wrap(png);
        head.putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        head.putInt(29, (int) sum.getValue());
        return png;
    }

    @Test
    void AD3_nothing_but_the_picture_is_kept() throws Exception {
        byte[] plain = file("jpeg", 1280, 720);
        byte[] secret = "GPS 35.68, 139.76".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tagged = ByteBuffer.allocate(plain.length + secret.length + 4 + secret.length);
        // After the start of the image: a comment; after its end: trailing bytes
        tagged.put(plain, 0, 2).putShort((short) 0xFFFE).putShort((short) (secret.length + 2));
        tagged.put(secret).put(plain, 2, plain.length - 2).put(secret);
        DrawnPicture drawn = background(tagged.array());
        assertThat(new String(drawn.content(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
    }

    @Test
    void AD3_a_picture_has_a_name_that_can_be_read() throws Exception {
        byte[] file = file("png", 1280, 720);
        Instant now = Instant.parse("2026-11-22T03:00:00Z");
        for (String name : List.of(" ", "あ".repeat(61), "a\nb")) {
            assertThatExceptionOfType(UnfitPicture.class)
                    .isThrownBy(() -> PictureDrawing.picture(
                            new UUID(0, 1), PicturePurpose.BACKGROUND, name, file, now, "suzuki"))
                    .extracting(UnfitPicture::problem)
                    .isEqualTo(PictureProblem.NAME_UNFIT);
        }
        Picture picture =
                PictureDrawing.picture(new UUID(0, 1), PicturePurpose.BACKGROUND, " 本店 ", file, now, "suzuki");
        assertThat(picture.name()).isEqualTo("本店");
    }

    @Test
    void AD3_even_noise_can_be_kept() throws Exception {
        BufferedImage picture = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < 720; y++) {
            for (int x = 0; x < 1280; x++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        assertThat(background(written(picture, "jpeg")).content()).hasSizeLessThanOrEqualTo(Picture.CONTENT);
        assertThat(PictureDrawing.draw(written(picture, "jpeg"), PicturePurpose.LOGO)
                        .content())
                .hasSizeLessThanOrEqualTo(Picture.CONTENT);
    }
}
