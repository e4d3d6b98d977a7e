package org.mendan.conversion;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture as a document of one page. Its size is read before any of its pixels. */
final class ImagePage {
    private static final long MOST_PIXELS = 100_000_000;

    private ImagePage() {}

    static void draw(Job job, Report report) throws IOException, Unconvertible {
        report.pages(1);
        report.begin(1);
        BufferedImage upright = upright(read(job), orientation(job), job);
        TextFile.write(job.text(1), List.of());
        report.page(1, PageImage.write(upright, job, 1));
    }

    private static BufferedImage read(Job job) throws IOException, Unconvertible {
        try (ImageInputStream in = ImageIO.createImageInputStream(job.source().toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Unconvertible(Problem.DAMAGED, 1);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > MOST_PIXELS) {
                    throw new Unconvertible(Problem.TOO_LARGE, 1);
                }
                int step = (int) Math.max(1, Math.ceil(Math.sqrt((double) pixels / job.pixels())));
                ImageReadParam param = reader.getDefaultReadParam();
                param.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, param);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unconvertible(Problem.DAMAGED, 1);
        }
    }

    /** As EXIF counts it: 1 is upright. */
    private static int orientation(Job job) {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(job.source().toFile());
            ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                    : 1;
        } catch (ImageProcessingException | MetadataException | IOException e) {
            return 1;
        }
    }

    /** On white, upright, at most as wide as wanted. */
    private static BufferedImage upright(BufferedImage picture, int orientation, Job job) {
        boolean lying = orientation >= 5 && orientation <= 8;
        int width = lying ? picture.getHeight() : picture.getWidth();
        int height = lying ? picture.getWidth() : picture.getHeight();
        BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, turn(orientation, picture.getWidth(), picture.getHeight()), null);
        graphics.dispose();
        return PageImage.narrowed(page, job.large());
    }

    /** From the stored picture to the upright one. */
    static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
