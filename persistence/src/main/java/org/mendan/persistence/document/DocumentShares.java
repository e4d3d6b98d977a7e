package org.mendan.persistence.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** With which further organisations documents are shared. */
@Dependent
public class DocumentShares {
    private final EntityManager em;

    @Inject
    public DocumentShares(EntityManager em) {
        this.em = em;
    }

    /** The organisations that a document is shared with, in the order of sharing. */
    public List<UUID> of(UUID document) {
        return em.createQuery(
                        "SELECT s.organisationId FROM DocumentShare s WHERE s.documentId = :document"
                                + " ORDER BY s.sharedAt, s.organisationId",
                        UUID.class)
                .setParameter("document", document)
                .getResultList();
    }

    /** Shares a document; false where it was so already. Of two who do it at once the second waits. */
    public boolean add(DocumentShare share) {
        em.createQuery("SELECT d FROM Document d WHERE d.id = :id", Document.class)
                .setParameter("id", share.documentId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
        if (of(share.documentId()).contains(share.organisationId())) {
            return false;
        }
        em.persist(share);
        em.flush();
        return true;
    }

    /** Takes a share back; false where there is none. */
    public boolean remove(UUID document, UUID organisation) {
        return em.createQuery("DELETE FROM DocumentShare s WHERE s.documentId = :document AND s.organisationId = :one")
                        .setParameter("document", document)
                        .setParameter("one", organisation)
                        .executeUpdate()
                > 0;
    }

    /** Takes back all shares of a document. */
    public void removeAll(UUID document) {
        em.createQuery("DELETE FROM DocumentShare s WHERE s.documentId = :document")
                .setParameter("document", document)
                .executeUpdate();
    }
}
