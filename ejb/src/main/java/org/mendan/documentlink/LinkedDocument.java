package org.mendan.documentlink;

import java.util.List;
import org.mendan.persistence.document.DocumentPage;
import org.mendan.persistence.document.Layout;

/**
 * A document as its visitors see it: nothing that is for hosts only.
 *
 * @param pages those that were asked for
 * @param downloadable whether the file itself is to be had
 * @param size of the file, in bytes
 */
public record LinkedDocument(
        String title, Layout layout, int pageCount, List<Leaf> pages, boolean downloadable, long size) {
    /**
     * A page.
     *
     * @param words on it, for those who cannot see the picture
     */
    public record Leaf(int number, int width, int height, String words) {
        static Leaf of(DocumentPage page) {
            StringBuilder words = new StringBuilder();
            page.content().lines().forEach(line -> words.append(line.substring(line.lastIndexOf('\t') + 1))
                    .append('\n'));
            return new Leaf(
                    page.number(), page.width(), page.height(), words.toString().strip());
        }
    }

    public LinkedDocument {
        pages = List.copyOf(pages);
    }
}
