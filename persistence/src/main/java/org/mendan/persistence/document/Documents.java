package org.mendan.persistence.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mendan.persistence.column.SearchWords;
import org.mendan.persistence.column.Texts;

/** The documents of the library. */
@Dependent
public class Documents {
    private final EntityManager em;

    @Inject
    public Documents(EntityManager em) {
        this.em = em;
    }

    /** A new document with its first file. */
    public void add(Document document, DocumentVersion version) {
        em.persist(document);
        em.flush();
        em.persist(version);
        em.flush();
    }

    /** A further file of a document; it counts from {@link #show} on. */
    public void add(DocumentVersion version) {
        em.persist(version);
        em.flush();
    }

    /** From now on this file counts, unless a later one does already; whether another one has counted until now. */
    public boolean show(DocumentVersion version) {
        Document document = locked(version.documentId()).orElseThrow();
        UUID before = document.currentVersionId();
        boolean overtaken = version(before).orElseThrow().number() > version.number();
        if (overtaken || before.equals(version.id())) {
            return false;
        }
        document.show(version.id());
        em.flush();
        return true;
    }

    /** The file that was uploaded last. */
    public DocumentVersion latest(UUID document) {
        return em.createQuery(
                        "SELECT v FROM DocumentVersion v WHERE v.documentId = :document ORDER BY v.number DESC",
                        DocumentVersion.class)
                .setParameter("document", document)
                .setMaxResults(1)
                .getSingleResult();
    }

    public Optional<Document> find(UUID id) {
        return Optional.ofNullable(em.find(Document.class, id));
    }

    /** Like {@link #find}, with the row locked and fresh until the transaction ends. */
    public Optional<Document> locked(UUID id) {
        return em.createQuery("SELECT d FROM Document d WHERE d.id = :id", Document.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public Optional<DocumentVersion> version(UUID id) {
        return Optional.ofNullable(em.find(DocumentVersion.class, id));
    }

    public Optional<DocumentPage> page(UUID version, int number) {
        return Optional.ofNullable(em.find(DocumentPage.class, new DocumentPageKey(version, number)));
    }

    /** The pages that are there, in their order. */
    public List<DocumentPage> pages(UUID version) {
        return em.createQuery(
                        "SELECT p FROM DocumentPage p WHERE p.versionId = :version ORDER BY p.number",
                        DocumentPage.class)
                .setParameter("version", version)
                .getResultList();
    }

    /** The outlines of the pages that are there, in their order. */
    public List<PageOutline> outlines(UUID version) {
        return em.createQuery(
                        "SELECT NEW org.mendan.persistence.document.PageOutline(p.number, p.width, p.height, p.title, p.notes)"
                                + " FROM DocumentPage p WHERE p.versionId = :version ORDER BY p.number",
                        PageOutline.class)
                .setParameter("version", version)
                .getResultList();
    }

    /** How many pages are there already. */
    public int pagesDone(UUID version) {
        return em.createQuery("SELECT COUNT(p) FROM DocumentPage p WHERE p.versionId = :version", Long.class)
                .setParameter("version", version)
                .getSingleResult()
                .intValue();
    }

    /** What of all that these organisations have, of their own or shared with them, has the words. */
    public List<DocumentLine> list(Collection<UUID> organisations, String words, int first, int most) {
        return list(Shelf.all(organisations), words, first, most);
    }

    /**
     * The documents of that shelf whose title or description has all the words, in any width and case; those changed last
     * come first.
     */
    public List<DocumentLine> list(Shelf shelf, String words, int first, int most) {
        if (shelf.organisations().isEmpty()) {
            return List.of();
        }
        return matching(
                        "SELECT NEW org.mendan.persistence.document.DocumentLine(d, v)",
                        shelf,
                        words,
                        " ORDER BY d.changedAt DESC, d.id",
                        DocumentLine.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many {@link #list} would give without a bound. */
    public int count(Collection<UUID> organisations, String words) {
        return count(Shelf.all(organisations), words);
    }

    /** How many {@link #list} would give without a bound. */
    public int count(Shelf shelf, String words) {
        return shelf.organisations().isEmpty()
                ? 0
                : matching("SELECT COUNT(d)", shelf, words, "", Long.class)
                        .getSingleResult()
                        .intValue();
    }

    private <T> TypedQuery<T> matching(String select, Shelf shelf, String words, String order, Class<T> type) {
        List<String> wanted = SearchWords.of(words);
        StringBuilder jpql = new StringBuilder(select)
                .append(" FROM Document d, DocumentVersion v WHERE v.id = d.currentVersionId")
                .append(
                        " AND (d.organisationId IN :organisations OR EXISTS (SELECT s.organisationId FROM DocumentShare s")
                .append(" WHERE s.documentId = d.id AND s.organisationId IN :organisations))")
                .append(
                        switch (shelf.part()) {
                            case ALL -> "";
                            case TOP -> " AND (d.organisationId NOT IN :organisations OR NOT EXISTS"
                                    + " (SELECT p.folderId FROM DocumentPlace p WHERE p.documentId = d.id))";
                            case FOLDERS -> " AND EXISTS (SELECT p.folderId FROM DocumentPlace p"
                                    + " WHERE p.documentId = d.id AND p.folderId IN :folders)";
                        });
        for (int i = 0; i < wanted.size(); i++) {
            jpql.append(" AND d.searchable LIKE :word").append(i).append(" ESCAPE '!'");
        }
        TypedQuery<T> query = em.createQuery(jpql.append(order).toString(), type)
                .setParameter("organisations", shelf.organisations());
        if (shelf.part() == Shelf.Part.FOLDERS) {
            query.setParameter("folders", shelf.folders());
        }
        for (int i = 0; i < wanted.size(); i++) {
            query.setParameter("word" + i, Texts.anywhere(wanted.get(i)));
        }
        return query;
    }

    /** The titles of those of the ids that are documents. */
    public Map<UUID, String> titles(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("SELECT d FROM Document d WHERE d.id IN :ids", Document.class)
                .setParameter("ids", List.copyOf(ids))
                .getResultStream()
                .collect(Collectors.toMap(Document::id, Document::title));
    }

    /** Takes a document away with all its versions and pages; what lies in the vault is the caller's to delete. */
    public void remove(UUID id) {
        new DocumentShares(em).removeAll(id);
        new Approvals(em).remove(id);
        new DocumentFolders(em).put(id, null);
        em.createQuery("DELETE FROM DocumentPage p WHERE p.versionId IN"
                        + " (SELECT v.id FROM DocumentVersion v WHERE v.documentId = :id)")
                .setParameter("id", id)
                .executeUpdate();
        em.createQuery("DELETE FROM DocumentVersion v WHERE v.documentId = :id")
                .setParameter("id", id)
                .executeUpdate();
        em.createQuery("DELETE FROM Document d WHERE d.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** The ids of all that a document has in the vault. */
    public List<UUID> inVault(UUID id) {
        List<UUID> versions = em.createQuery("SELECT v.id FROM DocumentVersion v WHERE v.documentId = :id", UUID.class)
                .setParameter("id", id)
                .getResultList();
        return Stream.concat(versions.stream(), versions.stream().flatMap(version -> imagesInVault(version).stream()))
                .toList();
    }

    /** The ids of the pictures that a version has in the vault. */
    public List<UUID> imagesInVault(UUID version) {
        return pages(version).stream()
                .flatMap(page -> Stream.of(page.large().id(), page.small().id()))
                .toList();
    }
}
