package org.mendan.document;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Words over a page's picture that say who saw it and when: slanted, again and again over the whole page, so that no part of
 * it can be cut out without them; translucent, so that the page stays readable; light and dark at once, so that they can be
 * read on either.
 */
public final class Watermark {
    /** In characters; what is longer is cut. */
    public static final int LONGEST = 80;

    /** No picture of a page is larger; one that is would take the memory of many. */
    private static final long MOST_PIXELS = 40_000_000;

    private static final double SLANT = Math.toRadians(-30);
    /** The height of the letters in parts of the picture's shorter side. */
    private static final double SIZE = 1.0 / 26;

    private static final float STRENGTH = 0.3f;
    private static final double GAP = 5;

    private final String text;

    /** @throws IllegalArgumentException where there is nothing to read */
    public Watermark(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("text: blank");
        }
        int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
        this.text = text.substring(0, end).strip();
    }

    /**
     * The picture, PNG or JPEG, with the words over it, in the format it had.
     *
     * @throws IOException where it is no such picture, or too large
     */
    public byte[] over(byte[] picture) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("No picture that can be read");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new IOException("A picture too large to be drawn over");
                }
                return written(drawn(reader.read(0)), reader.getFormatName());
            } finally {
                reader.dispose();
            }
        }
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, out)) {
            throw new IOException("No picture that can be written: " + format);
        }
        return out.toByteArray();
    }

    private BufferedImage drawn(BufferedImage page) {
        BufferedImage image = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            // What is transparent in a page is paper
            g.drawImage(page, 0, 0, Color.WHITE, null);
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, STRENGTH));
            cover(g, image.getWidth(), image.getHeight());
        } finally {
            g.dispose();
        }
        return image;
    }

    private void cover(Graphics2D g, int width, int height) {
        double size = Math.max(10, Math.min(width, height) * SIZE);
        Shape words = Lettering.of(text, size);
        Rectangle box = words.getBounds();
        double stepX = box.getWidth() + size * GAP;
        double stepY = size * GAP;
        double reach = Math.hypot(width, height) / 2 + Math.max(stepX, stepY);
        double edge = Math.max(1, size / 14);
        g.translate(width / 2.0, height / 2.0);
        g.rotate(SLANT);
        int row = 0;
        for (double y = -reach; y < reach; y += stepY) {
            // Every second row is moved, so that no upright strip stays free
            double shift = row++ % 2 == 0 ? 0 : stepX / 2;
            for (double x = -reach - shift; x < reach; x += stepX) {
                Shape here = AffineTransform.getTranslateInstance(x, y).createTransformedShape(words);
                g.setColor(Color.WHITE);
                g.fill(AffineTransform.getTranslateInstance(edge, edge).createTransformedShape(here));
                g.setColor(Color.DARK_GRAY);
                g.fill(here);
            }
        }
    }
}
