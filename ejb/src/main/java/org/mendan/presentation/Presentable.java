package org.mendan.presentation;

import java.util.List;
import java.util.UUID;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentVersion;
import org.mendan.persistence.document.PageOutline;

/**
 * A document that a host may show now.
 *
 * @param login the host's, as the audit log calls him
 * @param version the file that counts now
 */
public record Presentable(String login, Document document, DocumentVersion version, List<PageOutline> pages) {
    public Presentable {
        pages = List.copyOf(pages);
    }

    /** It is opened there. */
    public Presentation begun(UUID showing, Spot spot) {
        List<PageSize> sizes = pages.stream()
                .map(page -> new PageSize(page.width(), page.height()))
                .toList();
        return Presentation.begun(showing, document, version, sizes, spot);
    }
}
