package org.mendan.document;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentPage;
import org.mendan.persistence.document.DocumentQueue;
import org.mendan.persistence.document.DocumentVersion;
import org.mendan.persistence.document.Documents;

/** The steps of conversions in the database, each a transaction. */
@Stateless
public class ConversionRowsBean {
    /** So long a version is somebody's after he was heard of last. */
    private static final int LEASE_SECONDS = 30;

    @Inject
    private DocumentQueue queue;

    @Inject
    private Documents documents;

    @EJB
    private ApprovalRowsBean approval;

    /** The next one to be converted; those that were begun too often in vain are given up first. */
    public Optional<DocumentVersion> next() {
        Instant now = Instant.now();
        queue.giveUp(now, ConversionProblem.STOPPED.name());
        return queue.next(now);
    }

    /**
     * Takes a version.
     *
     * @return the ids in the vault that an earlier attempt has left; nothing where somebody else was quicker
     */
    public Optional<List<UUID>> take(UUID version, UUID holder) {
        List<UUID> left = documents.imagesInVault(version);
        Instant now = Instant.now();
        return queue.take(version, holder, now, now.plusSeconds(LEASE_SECONDS)) ? Optional.of(left) : Optional.empty();
    }

    public boolean renew(UUID version, UUID holder) {
        return queue.renew(version, holder, Instant.now().plusSeconds(LEASE_SECONDS));
    }

    public boolean expect(UUID version, UUID holder, int pages) {
        return queue.expect(version, holder, pages);
    }

    public boolean add(DocumentPage page, UUID holder) {
        return queue.add(page, holder);
    }

    /**
     * All pages are there, and the file counts from now on; titles and notes by the numbers of pages. A page without notes in
     * the file keeps those that were written for the page of that number before.
     */
    public boolean ready(UUID id, UUID holder, Map<Integer, String> titles, Map<Integer, String> notes) {
        if (!queue.ready(id, holder)) {
            return false;
        }
        DocumentVersion version = documents.version(id).orElseThrow();
        Map<Integer, String> kept = new HashMap<>();
        documents.find(version.documentId()).map(Document::currentVersionId).ifPresent(before -> documents
                .pages(before)
                .forEach(page -> kept.put(page.number(), page.notes())));
        kept.putAll(notes);
        for (DocumentPage page : documents.pages(id)) {
            page.call(titles.getOrDefault(page.number(), ""));
            page.note(kept.getOrDefault(page.number(), ""));
        }
        if (documents.show(version)) {
            documents
                    .find(version.documentId())
                    .ifPresent(document -> approval.revised(document, version.uploadedBy(), ""));
        }
        return true;
    }

    public boolean failed(UUID version, UUID holder, ConversionProblem problem, int page) {
        return queue.failed(version, holder, problem.name(), page);
    }

    public boolean giveBack(UUID version, UUID holder) {
        return queue.giveBack(version, holder);
    }
}
