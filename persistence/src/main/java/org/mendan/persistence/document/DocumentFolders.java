package org.mendan.persistence.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.organisation.Organisation;

/** The folders of all organisations, and which document lies where. */
@Dependent
public class DocumentFolders {
    private final EntityManager em;

    @Inject
    public DocumentFolders(EntityManager em) {
        this.em = em;
    }

    /** From now until the transaction ends nobody else changes the folders of that organisation, or what is in them. */
    public void lock(UUID organisation) {
        em.createQuery("SELECT o FROM Organisation o WHERE o.id = :id", Organisation.class)
                .setParameter("id", organisation)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public Optional<DocumentFolder> find(UUID id) {
        return Optional.ofNullable(em.find(DocumentFolder.class, id));
    }

    /** Whose a folder is; reads nothing else of it, so that what is read after {@link #lock} is fresh. */
    public Optional<UUID> organisationOf(UUID id) {
        return em.createQuery("SELECT f.organisationId FROM DocumentFolder f WHERE f.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** All folders of one organisation, in no order. */
    public List<DocumentFolder> of(UUID organisation) {
        return em.createQuery("SELECT f FROM DocumentFolder f WHERE f.organisationId = :id", DocumentFolder.class)
                .setParameter("id", organisation)
                .getResultList();
    }

    /** Those at the top of these organisations, by their names. */
    public List<DocumentFolder> top(Collection<UUID> organisations) {
        return organisations.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT f FROM DocumentFolder f WHERE f.parentId IS NULL AND f.organisationId IN :ids"
                                        + " ORDER BY f.name, f.id",
                                DocumentFolder.class)
                        .setParameter("ids", List.copyOf(organisations))
                        .getResultList();
    }

    public void add(DocumentFolder folder) {
        em.persist(folder);
        em.flush();
    }

    /** Takes a folder away in which nothing lies any more. */
    public void remove(UUID id) {
        em.flush();
        em.createQuery("DELETE FROM DocumentFolder f WHERE f.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Whether a document lies right in that folder. */
    public boolean holdsDocuments(UUID folder) {
        return em.createQuery("SELECT COUNT(p) FROM DocumentPlace p WHERE p.folderId = :folder", Long.class)
                        .setParameter("folder", folder)
                        .getSingleResult()
                > 0;
    }

    /** The folder that a document lies in; nothing where it lies at the top. */
    public Optional<UUID> placeOf(UUID document) {
        return em.createQuery("SELECT p.folderId FROM DocumentPlace p WHERE p.documentId = :document", UUID.class)
                .setParameter("document", document)
                .getResultStream()
                .findFirst();
    }

    /** Puts a document into a folder of its own organisation, or to the top where it is null. */
    public void put(UUID document, @Nullable UUID folder) {
        em.createQuery("DELETE FROM DocumentPlace p WHERE p.documentId = :document")
                .setParameter("document", document)
                .executeUpdate();
        if (folder != null) {
            em.persist(new DocumentPlace(document, folder));
            em.flush();
        }
    }

    /** Puts all documents that lie right in a folder into another one, or to the top where it is null. */
    public void putAll(UUID from, @Nullable UUID to) {
        if (to == null) {
            em.createQuery("DELETE FROM DocumentPlace p WHERE p.folderId = :from")
                    .setParameter("from", from)
                    .executeUpdate();
        } else {
            em.createQuery("UPDATE DocumentPlace p SET p.folderId = :to WHERE p.folderId = :from")
                    .setParameter("to", to)
                    .setParameter("from", from)
                    .executeUpdate();
        }
    }
}
