package org.mendan.document;

import java.util.List;
import java.util.Optional;
import org.mendan.persistence.document.ConversionState;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentPage;
import org.mendan.persistence.document.DocumentVersion;

/**
 * A document as one reader sees it.
 *
 * @param version the file that counts
 * @param latest the file that was uploaded last; it counts once it is converted
 * @param pages those that are there, in their order
 * @param organisation the name of where it belongs
 * @param owner the name of whoever brought it
 * @param changeable whether the reader may change it
 * @param manageable whether the reader may share and remove it, and say who else may change it
 */
public record DocumentView(
        Document document,
        DocumentVersion version,
        DocumentVersion latest,
        List<DocumentPage> pages,
        String organisation,
        String owner,
        boolean changeable,
        boolean manageable) {
    public DocumentView {
        pages = List.copyOf(pages);
    }

    /** Whether another file is to take the place of the one that counts. */
    public boolean replaced() {
        return !latest.id().equals(version.id());
    }

    /** Whether the file that was uploaded last is not converted yet. */
    public boolean unfinished() {
        return latest.state() == ConversionState.WAITING || latest.state() == ConversionState.CONVERTING;
    }

    public boolean failed() {
        return latest.state() == ConversionState.FAILED;
    }

    /** Why the file that was uploaded last has no pages; nothing where that is not so. */
    public Optional<ConversionProblem> problem() {
        return latest.problem().map(ConversionProblem::valueOf);
    }
}
