package org.mendan.document;

import java.util.Map;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentPage;
import org.mendan.persistence.document.Layout;

/**
 * What somebody wants a document to say.
 *
 * @param notes by the numbers of pages; pages that are not named stay as they are
 * @param downloadable whether guests may have the file itself
 * @param watermark whether guests see who saw a page and when, drawn over it
 * @param seen the edition it was written over
 */
public record DocumentEdit(
        String title,
        String description,
        Layout layout,
        Map<Integer, String> notes,
        boolean downloadable,
        boolean watermark,
        int seen) {
    public DocumentEdit {
        title = title.strip();
        description = description.strip();
        notes = Map.copyOf(notes);
    }

    /** Whether it can be stored. */
    boolean fits() {
        return !title.isEmpty()
                && title.length() <= Document.TITLE
                && title.codePoints().noneMatch(Character::isISOControl)
                && description.length() <= Document.DESCRIPTION
                && description.indexOf('\0') < 0
                && notes.values().stream()
                        .allMatch(note -> note.length() <= DocumentPage.NOTES && note.indexOf('\0') < 0);
    }
}
