package org.mendan.document;

import java.util.List;
import java.util.Optional;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentPage;
import org.mendan.persistence.document.DocumentVersion;

/**
 * A document as one reader sees it.
 *
 * @param pages those that are there, in their order
 * @param organisation the name of where it belongs
 * @param owner the name of whoever brought it
 * @param changeable whether the reader may change it
 */
public record DocumentView(
        Document document,
        DocumentVersion version,
        List<DocumentPage> pages,
        String organisation,
        String owner,
        boolean changeable) {
    public DocumentView {
        pages = List.copyOf(pages);
    }

    /** Why there are no pages; nothing where that is not so. */
    public Optional<ConversionProblem> problem() {
        return version.problem().map(ConversionProblem::valueOf);
    }
}
