package org.mendan.persistence.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** With which further organisations documents are shared, and whose people may change them. */
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
        lock(share.documentId());
        if (of(share.documentId()).contains(share.organisationId())) {
            return false;
        }
        em.persist(share);
        em.flush();
        return true;
    }

    /** Takes a share back, with the right to change what is shared; false where there is none. */
    public boolean remove(UUID document, UUID organisation) {
        revoke(document, organisation);
        return em.createQuery("DELETE FROM DocumentShare s WHERE s.documentId = :document AND s.organisationId = :one")
                        .setParameter("document", document)
                        .setParameter("one", organisation)
                        .executeUpdate()
                > 0;
    }

    /** The organisations whose people may change a document. */
    public List<UUID> editors(UUID document) {
        return em.createQuery(
                        "SELECT r.organisationId FROM DocumentEditRight r WHERE r.documentId = :document", UUID.class)
                .setParameter("document", document)
                .getResultList();
    }

    /** Lets the people of an organisation change a document; false where they may already. Of two the second waits. */
    public boolean grant(DocumentEditRight right) {
        lock(right.documentId());
        if (editors(right.documentId()).contains(right.organisationId())) {
            return false;
        }
        em.persist(right);
        em.flush();
        return true;
    }

    /** Takes that back; false where it was not so. */
    public boolean revoke(UUID document, UUID organisation) {
        return em.createQuery(
                                "DELETE FROM DocumentEditRight r WHERE r.documentId = :document AND r.organisationId = :one")
                        .setParameter("document", document)
                        .setParameter("one", organisation)
                        .executeUpdate()
                > 0;
    }

    private void lock(UUID document) {
        em.createQuery("SELECT d FROM Document d WHERE d.id = :id", Document.class)
                .setParameter("id", document)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** Takes back all shares of a document, and all rights to change it. */
    public void removeAll(UUID document) {
        em.createQuery("DELETE FROM DocumentEditRight r WHERE r.documentId = :document")
                .setParameter("document", document)
                .executeUpdate();
        em.createQuery("DELETE FROM DocumentShare s WHERE s.documentId = :document")
                .setParameter("document", document)
                .executeUpdate();
    }
}
