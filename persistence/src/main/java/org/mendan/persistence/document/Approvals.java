package org.mendan.persistence.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Right;

/** Who applied for which edition of a document, and what came of it. */
@Dependent
public class Approvals {
    private static final String LATEST_FIRST = " ORDER BY a.appliedAt DESC, a.id";
    private static final String WAITING = " a.state = org.mendan.persistence.document.ApprovalState.WAITING";

    private final EntityManager em;

    @Inject
    public Approvals(EntityManager em) {
        this.em = em;
    }

    public void add(DocumentApproval application) {
        em.persist(application);
        em.flush();
    }

    public void add(DocumentChange change) {
        em.persist(change);
        em.flush();
    }

    public Optional<DocumentApproval> find(UUID id) {
        return Optional.ofNullable(em.find(DocumentApproval.class, id));
    }

    /** The document that an application is about, without reading the application itself. */
    public Optional<UUID> documentOf(UUID application) {
        return em.createQuery("SELECT a.documentId FROM DocumentApproval a WHERE a.id = :id", UUID.class)
                .setParameter("id", application)
                .getResultStream()
                .findFirst();
    }

    /** All applications for a document, the latest first. */
    public List<DocumentApproval> of(UUID document) {
        return em.createQuery(
                        "SELECT a FROM DocumentApproval a WHERE a.documentId = :document" + LATEST_FIRST,
                        DocumentApproval.class)
                .setParameter("document", document)
                .getResultList();
    }

    /** The one that waits for that document, if any. */
    public Optional<DocumentApproval> waiting(UUID document) {
        return of(document).stream()
                .filter(one -> one.state() == ApprovalState.WAITING)
                .findFirst();
    }

    /** For each of the documents the latest application for its present edition, in one question. */
    public Map<UUID, DocumentApproval> present(Collection<UUID> documents) {
        Map<UUID, DocumentApproval> found = new HashMap<>();
        if (!documents.isEmpty()) {
            em.createQuery(
                            "SELECT a FROM DocumentApproval a, Document d WHERE d.id = a.documentId"
                                    + " AND a.content = d.content AND d.id IN :documents" + LATEST_FIRST,
                            DocumentApproval.class)
                    .setParameter("documents", List.copyOf(documents))
                    .getResultStream()
                    .forEach(one -> found.putIfAbsent(one.documentId(), one));
        }
        return found;
    }

    /** What waits for that approver, those who have waited longest first. */
    public List<DocumentApproval> waitingFor(UUID approver, int most) {
        return em.createQuery(
                        "SELECT a FROM DocumentApproval a WHERE a.approverId = :approver AND" + WAITING
                                + " ORDER BY a.appliedAt, a.id",
                        DocumentApproval.class)
                .setParameter("approver", approver)
                .setMaxResults(most)
                .getResultList();
    }

    public int countWaitingFor(UUID approver) {
        return em.createQuery(
                        "SELECT COUNT(a) FROM DocumentApproval a WHERE a.approverId = :approver AND" + WAITING,
                        Long.class)
                .setParameter("approver", approver)
                .getSingleResult()
                .intValue();
    }

    /** The logins of whoever brought its file, and of all who have changed the document since it was approved last. */
    public Set<String> makers(Document document) {
        int approved = of(document.id()).stream()
                .filter(one -> one.state() == ApprovalState.APPROVED)
                .mapToInt(DocumentApproval::content)
                .max()
                .orElse(0);
        Set<String> makers = new HashSet<>(em.createQuery(
                        "SELECT c.by FROM DocumentChange c WHERE c.documentId = :document AND c.content > :approved",
                        String.class)
                .setParameter("document", document.id())
                .setParameter("approved", approved)
                .getResultList());
        makers.addAll(em.createQuery("SELECT v.uploadedBy FROM DocumentVersion v WHERE v.id = :id", String.class)
                .setParameter("id", document.currentVersionId())
                .getResultList());
        return makers;
    }

    /** Everybody who can sign in and has the right to approve, by name. */
    public List<Account> approvers() {
        return em.createQuery(
                        "SELECT a FROM Account a WHERE a.active = TRUE AND a.invitedAt IS NULL"
                                + " AND :right MEMBER OF a.rights ORDER BY a.displayName, a.login",
                        Account.class)
                .setParameter("right", Right.APPROVER)
                .getResultList();
    }

    /** Takes all about a document away. */
    void remove(UUID document) {
        em.createQuery("DELETE FROM DocumentApproval a WHERE a.documentId = :id")
                .setParameter("id", document)
                .executeUpdate();
        em.createQuery("DELETE FROM DocumentChange c WHERE c.documentId = :id")
                .setParameter("id", document)
                .executeUpdate();
    }
}
