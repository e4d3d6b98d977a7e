package org.mendan.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentPage;
import org.mendan.persistence.document.DocumentVersion;

/**
 * A document in the list.
 *
 * @param organisation the name of where it belongs
 * @param first its first page, once that is there
 * @param done so many pages are there
 */
public record LibraryLine(
        Document document, DocumentVersion version, String organisation, @Nullable DocumentPage first, int done) {

    /** Why there are no pages; nothing where that is not so. */
    public Optional<ConversionProblem> problem() {
        return version.problem().map(ConversionProblem::valueOf);
    }
}
