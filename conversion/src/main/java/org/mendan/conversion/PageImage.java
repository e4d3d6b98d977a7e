package org.mendan.conversion;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;

/** The picture of a page, and how it is stored. */
final class PageImage {
    private static final int COLOURS = 256;
    private static final int SLOTS = 1024;
    private static final float JPEG_QUALITY = 0.88f;
    private static final float PNG_EFFORT = 0.5f;

    private PageImage() {}

    /** Writes the picture in both widths. */
    static PageSize write(BufferedImage drawn, Job job, int page) throws IOException {
        store(drawn, job.folder().resolve("page-" + page + "-large"));
        store(narrowed(drawn, job.small()), job.folder().resolve("page-" + page + "-small"));
        return new PageSize(drawn.getWidth(), drawn.getHeight());
    }

    /** The same picture in that width, halved as often as possible first: each pixel of the original counts. */
    static BufferedImage narrowed(BufferedImage picture, int width) {
        BufferedImage now = picture;
        while (now.getWidth() >= 2 * width && now.getHeight() >= 2) {
            now = scaled(now, now.getWidth() / 2, now.getHeight() / 2);
        }
        if (now.getWidth() <= width) {
            return now;
        }
        return scaled(now, width, Math.max(1, Math.round((float) now.getHeight() * width / now.getWidth())));
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = smaller.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return smaller;
    }

    private static void store(BufferedImage picture, Path file) throws IOException {
        BufferedImage indexed = indexed(picture);
        if (indexed == null) {
            write(picture, "jpeg", JPEG_QUALITY, file);
        } else {
            write(indexed, "png", PNG_EFFORT, file);
        }
    }

    /** The same picture with a palette; null where it has more colours than fit in one. */
    static @Nullable BufferedImage indexed(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        byte[] pixels = new byte[width * height];
        int[] row = new int[width];
        Palette palette = new Palette();
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int index = palette.indexOf(row[x]);
                if (index < 0) {
                    return null;
                }
                pixels[y * width + x] = (byte) index;
            }
        }
        BufferedImage indexed = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, palette.model());
        byte[] data = ((DataBufferByte) indexed.getRaster().getDataBuffer()).getData();
        System.arraycopy(pixels, 0, data, 0, pixels.length);
        return indexed;
    }

    private static void write(BufferedImage picture, String format, float quality, Path file) throws IOException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format);
        ImageWriter writer = writers.next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
    }

    /** The colours met so far, in the order they were met. */
    private static final class Palette {
        private final int[] keys = new int[SLOTS];
        private final int[] indexes = new int[SLOTS];
        private final int[] colours = new int[COLOURS];
        private int size;

        Palette() {
            Arrays.fill(indexes, -1);
        }

        /** Its place, or -1 where no place is left. */
        int indexOf(int colour) {
            int slot = (colour * 0x9E3779B1) >>> 22;
            while (indexes[slot] >= 0) {
                if (keys[slot] == colour) {
                    return indexes[slot];
                }
                slot = (slot + 1) & (SLOTS - 1);
            }
            if (size == COLOURS) {
                return -1;
            }
            keys[slot] = colour;
            indexes[slot] = size;
            colours[size] = colour;
            return size++;
        }

        IndexColorModel model() {
            return new IndexColorModel(8, size, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
        }
    }
}
