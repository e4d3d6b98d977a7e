package org.mendan.conversion;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of one page, where it stands. */
final class PageText extends PDFTextStripper {
    /** More than a page of a book has by far; what comes after is not searched. */
    private static final int MOST = 20_000;

    private static final int WHOLE = 10_000;

    private final List<String> lines = new ArrayList<>();
    private int length;

    private PageText() {
        setSortByPosition(true);
    }

    static void write(PDDocument document, int page, Path file) throws IOException {
        TextFile.write(file, of(document, page));
    }

    private static List<String> of(PDDocument document, int page) {
        try {
            PageText text = new PageText();
            text.setStartPage(page);
            text.setEndPage(page);
            text.writeText(document, Writer.nullWriter());
            return text.lines;
        } catch (IOException | RuntimeException e) {
            // A page that can be drawn is shown, even where its fonts do not say which letters they draw
            return List.of();
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        String clean = TextFile.clean(text);
        if (clean.isBlank() || positions.isEmpty() || length > MOST) {
            return;
        }
        length += clean.length();
        TextPosition first = positions.get(0);
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = 0;
        float bottom = 0;
        for (TextPosition one : positions) {
            left = Math.min(left, one.getXDirAdj());
            right = Math.max(right, one.getXDirAdj() + one.getWidthDirAdj());
            top = Math.min(top, one.getYDirAdj() - one.getHeightDir());
            bottom = Math.max(bottom, one.getYDirAdj());
        }
        float width = first.getPageWidth();
        float height = first.getPageHeight();
        lines.add(part(left, width) + "\t" + part(top, height) + "\t" + part(right - left, width) + "\t"
                + part(bottom - top, height) + "\t" + clean);
    }

    private static int part(float length, float of) {
        return of <= 0 ? 0 : Math.max(0, Math.min(WHOLE, Math.round(length / of * WHOLE)));
    }
}
