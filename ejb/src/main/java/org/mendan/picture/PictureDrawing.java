package org.mendan.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.mendan.persistence.picture.Picture;
import org.mendan.persistence.picture.PicturePurpose;

/** Draws an uploaded picture as it will be kept. */
public final class PictureDrawing {
    /** What cameras send; a background of less is shown only where it is at least half of it. */
    private static final int BACKGROUND_WIDTH = 1280;

    private static final int BACKGROUND_HEIGHT = 720;
    /** Twice what is shown at most, for fine screens. */
    private static final int LOGO_WIDTH = 480;

    private static final int LOGO_HEIGHT = 96;
    private static final int LOGO_LEAST = 24;

    private PictureDrawing() {}

    /**
     * What an organisation uploaded, as it is kept.
     *
     * @param by a login
     * @throws UnfitPicture where the file, or the name, is not taken
     */
    public static Picture picture(
            UUID organisation, PicturePurpose purpose, String name, byte[] file, Instant now, String by)
            throws UnfitPicture {
        String tidy = name.strip();
        if (tidy.isEmpty() || tidy.length() > Picture.NAME || tidy.codePoints().anyMatch(Character::isISOControl)) {
            throw new UnfitPicture(PictureProblem.NAME_UNFIT);
        }
        DrawnPicture drawn = draw(file, purpose);
        return new Picture(
                UUID.randomUUID(),
                organisation,
                purpose,
                tidy,
                drawn.mediaType(),
                drawn.width(),
                drawn.height(),
                drawn.content(),
                now,
                by);
    }

    static DrawnPicture draw(byte[] file, PicturePurpose purpose) throws UnfitPicture {
        return purpose == PicturePurpose.LOGO ? logo(file) : background(file);
    }

    /** As large as it may be, whole, on nothing. */
    private static DrawnPicture logo(byte[] file) throws UnfitPicture {
        BufferedImage read = PictureFile.read(file, LOGO_WIDTH, LOGO_HEIGHT);
        if (read.getHeight() < LOGO_LEAST || read.getWidth() < LOGO_LEAST) {
            throw new UnfitPicture(PictureProblem.TOO_SMALL);
        }
        double scale =
                Math.min(1, Math.min((double) LOGO_WIDTH / read.getWidth(), (double) LOGO_HEIGHT / read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        paint(read, drawn, 0, 0, width, height);
        return new DrawnPicture("image/png", width, height, png(drawn));
    }

    /** The middle of it, in the form of a camera's picture. */
    private static DrawnPicture background(byte[] file) throws UnfitPicture {
        BufferedImage read = PictureFile.read(file, BACKGROUND_WIDTH, BACKGROUND_HEIGHT);
        if (read.getWidth() < BACKGROUND_WIDTH / 2 || read.getHeight() < BACKGROUND_HEIGHT / 2) {
            throw new UnfitPicture(PictureProblem.TOO_SMALL);
        }
        double covering =
                Math.max((double) BACKGROUND_WIDTH / read.getWidth(), (double) BACKGROUND_HEIGHT / read.getHeight());
        double scale = Math.min(1, covering);
        int width = (int) Math.round(BACKGROUND_WIDTH * scale / covering);
        int height = (int) Math.round(BACKGROUND_HEIGHT * scale / covering);
        int paintedWidth = (int) Math.round(read.getWidth() * scale);
        int paintedHeight = (int) Math.round(read.getHeight() * scale);
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        paint(read, drawn, (width - paintedWidth) / 2, (height - paintedHeight) / 2, paintedWidth, paintedHeight);
        return new DrawnPicture("image/jpeg", width, height, jpeg(drawn));
    }

    private static void paint(BufferedImage from, BufferedImage to, int x, int y, int width, int height) {
        Graphics2D pen = to.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.drawImage(from, x, y, width, height, null);
        } finally {
            pen.dispose();
        }
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A picture of noise only is written more coarsely until it can be kept. */
    private static byte[] jpeg(BufferedImage picture) {
        byte[] written = jpeg(picture, 0.85f);
        return written.length <= Picture.CONTENT ? written : jpeg(picture, 0.5f);
    }

    private static byte[] jpeg(BufferedImage picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
