package org.mendan.web.connection;

import io.nayuki.qrcodegen.QrCode;

/** Draws an address as a QR code, in SVG that can stand in a page and be printed at any size. */
public final class QrSvg {
    /** The quiet zone that ISO/IEC 18004 asks for, in modules. */
    private static final int QUIET = 4;

    private QrSvg() {}

    /**
     * The QR code of a text.
     *
     * @param label what a screen reader says instead of the picture
     */
    public static String of(String text, String label) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" role=\"img\" aria-label=\"" + escaped(label) + "\" shape-rendering=\"crispEdges\">"
                + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\"" + modules(code) + "\"/></svg>";
    }

    private static String modules(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(',')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
