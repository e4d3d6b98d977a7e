package org.mendan.persistence.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The links to documents. */
@Dependent
public class DocumentLinks {
    private final EntityManager em;

    @Inject
    public DocumentLinks(EntityManager em) {
        this.em = em;
    }

    public void add(DocumentLink link) {
        em.persist(link);
        em.flush();
    }

    public Optional<DocumentLink> find(UUID id) {
        return Optional.ofNullable(em.find(DocumentLink.class, id));
    }

    /** Like {@link #find}, with the row locked and fresh until the transaction ends: of two guesses each counts. */
    public Optional<DocumentLink> locked(UUID id) {
        return em.createQuery("SELECT l FROM DocumentLink l WHERE l.id = :id", DocumentLink.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public Optional<DocumentLink> byTokenHash(String hash) {
        return em.createQuery("SELECT l FROM DocumentLink l WHERE l.tokenHash = :hash", DocumentLink.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** The links to a document, the newest first. */
    public List<DocumentLink> of(UUID document, int most) {
        return em.createQuery(
                        "SELECT l FROM DocumentLink l WHERE l.documentId = :document ORDER BY l.createdAt DESC, l.id",
                        DocumentLink.class)
                .setParameter("document", document)
                .setMaxResults(most)
                .getResultList();
    }
}
