package org.mendan.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A file that somebody uploaded, read as a picture. */
public final class PictureFile {
    /** In bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;
    /** As large as good cameras make them; a picture of that size is read in parts. */
    static final long PIXELS = 40_000_000;

    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private PictureFile() {}

    /**
     * The picture, not smaller than these measures where the file is not, and not much larger than needed.
     *
     * @throws UnfitPicture where it is none, or too large
     */
    static BufferedImage read(byte[] file, int width, int height) throws UnfitPicture {
        if (file.length == 0) {
            throw new UnfitPicture(PictureProblem.MISSING);
        }
        if (file.length > LARGEST) {
            throw new UnfitPicture(PictureProblem.TOO_LARGE);
        }
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = reader(stream).orElseThrow(() -> new UnfitPicture(PictureProblem.NO_PICTURE));
            try {
                reader.setInput(stream, true, true);
                return read(reader, width, height);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // The readers of the platform answer broken files with either
            throw new UnfitPicture(PictureProblem.DAMAGED, e);
        }
    }

    private static Optional<ImageReader> reader(ImageInputStream stream) throws IOException {
        for (Iterator<ImageReader> readers = ImageIO.getImageReaders(stream); readers.hasNext(); ) {
            ImageReader reader = readers.next();
            if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return Optional.of(reader);
            }
        }
        return Optional.empty();
    }

    private static BufferedImage read(ImageReader reader, int width, int height) throws IOException, UnfitPicture {
        int fullWidth = reader.getWidth(0);
        int fullHeight = reader.getHeight(0);
        if ((long) fullWidth * fullHeight > PIXELS) {
            throw new UnfitPicture(PictureProblem.TOO_MANY_PIXELS);
        }
        // Every second, third … pixel of what is far larger than needed: it does not have to fit into memory whole
        int step = Math.max(1, Math.min(fullWidth / (2 * width), fullHeight / (2 * height)));
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }
}
