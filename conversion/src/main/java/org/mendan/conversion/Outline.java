package org.mendan.conversion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;

/** The contents list that a PDF brings along: a line for each entry, its page and its words with a tab between. */
final class Outline {
    private static final int MOST = 300;
    private static final int DEEPEST = 3;
    private static final int LONGEST = 200;

    private final PDDocument document;
    private final List<String> lines = new ArrayList<>();

    private Outline(PDDocument document) {
        this.document = document;
    }

    static void write(PDDocument document, Path folder) throws IOException {
        Outline outline = new Outline(document);
        outline.read();
        if (!outline.lines.isEmpty()) {
            TextFile.write(folder.resolve("outline.text"), outline.lines);
        }
    }

    private void read() {
        try {
            PDDocumentOutline root = document.getDocumentCatalog().getDocumentOutline();
            if (root != null) {
                collect(root.getFirstChild(), 1);
            }
        } catch (IOException | RuntimeException e) {
            // The pages can be shown without a contents list; what was read of a broken one would mislead
            lines.clear();
        }
    }

    private void collect(@Nullable PDOutlineItem first, int depth) throws IOException {
        // A broken file may lead in circles: depth and number end them
        int met = 0;
        for (PDOutlineItem item = first;
                item != null && lines.size() < MOST && met++ < MOST;
                item = item.getNextSibling()) {
            add(item);
            if (depth < DEEPEST) {
                collect(item.getFirstChild(), depth + 1);
            }
        }
    }

    private void add(PDOutlineItem item) throws IOException {
        PDPage page = item.findDestinationPage(document);
        String title = item.getTitle();
        if (page == null || title == null || title.isBlank()) {
            return;
        }
        int number = document.getPages().indexOf(page) + 1;
        String clean = TextFile.clean(title);
        if (number > 0 && !clean.isEmpty()) {
            lines.add(number + "\t" + TextFile.cut(clean, LONGEST));
        }
    }
}
