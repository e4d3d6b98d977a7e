package org.mendan.document;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words as a shape: in the machine's own font, or, on a machine that has none, in plain letters of our own, which know
 * digits, Latin capitals and what dates are written with. What they do not know is a box.
 */
final class Lettering {
    private static final System.Logger LOG = System.getLogger(Lettering.class.getName());
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final int ROWS = 7;
    private static final int COLUMNS = 5;
    private static final String BOX = "7F4141417F";

    /** Columns from left to right, two hexadecimal digits each; the lowest bit is the top. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry(' ', "0000000000"),
            Map.entry('0', "3E5149453E"),
            Map.entry('1', "00427F4000"),
            Map.entry('2', "4261514946"),
            Map.entry('3', "2141454B31"),
            Map.entry('4', "1814127F10"),
            Map.entry('5', "2745454539"),
            Map.entry('6', "3C4A494930"),
            Map.entry('7', "0171090503"),
            Map.entry('8', "3649494936"),
            Map.entry('9', "064949291E"),
            Map.entry('A', "7E1111117E"),
            Map.entry('B', "7F49494936"),
            Map.entry('C', "3E41414122"),
            Map.entry('D', "7F4141221C"),
            Map.entry('E', "7F49494941"),
            Map.entry('F', "7F09090901"),
            Map.entry('G', "3E4149497A"),
            Map.entry('H', "7F0808087F"),
            Map.entry('I', "00417F4100"),
            Map.entry('J', "2040413F01"),
            Map.entry('K', "7F08142241"),
            Map.entry('L', "7F40404040"),
            Map.entry('M', "7F020C027F"),
            Map.entry('N', "7F0408107F"),
            Map.entry('O', "3E4141413E"),
            Map.entry('P', "7F09090906"),
            Map.entry('Q', "3E4151215E"),
            Map.entry('R', "7F09192946"),
            Map.entry('S', "4649494931"),
            Map.entry('T', "01017F0101"),
            Map.entry('U', "3F4040403F"),
            Map.entry('V', "1F2040201F"),
            Map.entry('W', "3F4038403F"),
            Map.entry('X', "6314081463"),
            Map.entry('Y', "0708700807"),
            Map.entry('Z', "6151494543"),
            Map.entry('-', "0808080808"),
            Map.entry(':', "0036360000"),
            Map.entry('.', "0060600000"),
            Map.entry('/', "2010080402"));

    private static final Optional<Font> FONT = machineFont();

    private Lettering() {}

    /** Words of that height in pixels, beginning at the left end of their base line. */
    static Shape of(String text, double height) {
        return FONT.map(font -> font.deriveFont(Font.BOLD, (float) height)
                        .createGlyphVector(CONTEXT, text)
                        .getOutline())
                .orElseGet(() -> plain(text, height * 0.7));
    }

    /** The same in our own letters. */
    static Shape plain(String text, double height) {
        double dot = height / ROWS;
        Path2D.Double shape = new Path2D.Double();
        double left = 0;
        for (char letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
            String columns = LETTERS.getOrDefault(letter, BOX);
            for (int x = 0; x < COLUMNS; x++) {
                int bits = Integer.parseInt(columns.substring(2 * x, 2 * x + 2), 16);
                for (int y = 0; y < ROWS; y++) {
                    if ((bits >> y & 1) == 1) {
                        shape.append(new Rectangle2D.Double(left + x * dot, (y - ROWS) * dot, dot, dot), false);
                    }
                }
            }
            left += (COLUMNS + 1) * dot;
        }
        return shape;
    }

    // A server without any font, or without the library that finds them, says so by errors
    private static Optional<Font> machineFont() {
        try {
            Font font = new Font(Font.SANS_SERIF, Font.BOLD, ROWS);
            boolean draws = !font.createGlyphVector(CONTEXT, "0A")
                    .getOutline()
                    .getBounds2D()
                    .isEmpty();
            return draws ? Optional.of(font) : Optional.empty();
        } catch (InternalError | LinkageError e) {
            LOG.log(System.Logger.Level.WARNING, "There are no fonts: watermarks are drawn in plain letters", e);
            return Optional.empty();
        }
    }
}
