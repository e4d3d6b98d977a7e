package org.mendan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentPage;
import org.mendan.persistence.document.Layout;

/**
 * What somebody wants a document to say.
 *
 * @param expires the last day on which it can be used; nothing where it can be used for good
 * @param notes by the numbers of pages; pages that are not named stay as they are
 * @param downloadable whether guests may have the file itself
 * @param watermark whether guests see who saw a page and when, drawn over it
 * @param seen the edition it was written over
 */
public record DocumentEdit(
        String title,
        String description,
        Layout layout,
        Optional<LocalDate> expires,
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

    /** Whether the last day is over already and was not before: nobody wants that, it is a slip of the finger. */
    boolean ends(Document document, LocalDate today) {
        return expires.filter(today::isAfter).isPresent() && !expires.equals(document.expiresOn());
    }

    /** Whether its readers would see something else than before, apart from the notes. */
    boolean alters(Document document) {
        return !title.equals(document.title())
                || !description.equals(document.description())
                || layout != document.layout()
                || downloadable != document.downloadable()
                || watermark != document.watermark()
                || !expires.equals(document.expiresOn());
    }

    /** Whether its readers would see something else than before, the notes included. */
    public boolean changes(Document document, List<DocumentPage> pages) {
        return alters(document)
                || pages.stream().anyMatch(page -> !notes.getOrDefault(page.number(), page.notes())
                        .equals(page.notes()));
    }
}
