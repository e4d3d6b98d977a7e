package org.mendan.documentlink;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.mendan.document.ReleaseBean;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentLink;
import org.mendan.persistence.document.Documents;
import org.mendan.policy.Policies;
import org.mendan.policy.PolicyBean;

/** Whether a document can be seen by a link at this moment. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LinkedDocumentBean {
    @Inject
    private Documents documents;

    @EJB
    private PolicyBean policies;

    @EJB
    private ReleaseBean release;

    /** Whether its organisation sends documents as links at all. */
    public boolean allowed(Document document) {
        return policies.of(Policies.DOCUMENT_LINKS, document.organisationId());
    }

    /** Whether it may be shown to guests. */
    public boolean showable(Document document) {
        return documents
                .version(document.currentVersionId())
                .filter(version -> release.problem(document, version).isEmpty())
                .isPresent();
    }

    public boolean usable(Document document) {
        return allowed(document) && showable(document);
    }

    /** What the link is worth now. */
    public LinkState state(DocumentLink link) {
        Optional<Document> document = documents.find(link.documentId());
        boolean usable = document.filter(this::usable).isPresent();
        return LinkState.of(link, document.isPresent(), usable, Instant.now());
    }
}
