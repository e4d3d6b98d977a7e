package org.mendan.persistence.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The versions that wait for their conversion; each call is one step of it, whole in the caller's transaction. */
@Dependent
public class DocumentQueue {
    /** Taken so often in vain, a version is given up. */
    public static final int ATTEMPTS = 3;

    private static final String FREE = " (v.state = org.mendan.persistence.document.ConversionState.WAITING"
            + " OR (v.state = org.mendan.persistence.document.ConversionState.CONVERTING AND v.leasedUntil < :now))";
    private static final String HELD = " WHERE v.id = :id AND v.leaseHolder = :holder"
            + " AND v.state = org.mendan.persistence.document.ConversionState.CONVERTING";

    private final EntityManager em;

    @Inject
    public DocumentQueue(EntityManager em) {
        this.em = em;
    }

    /** The version that has waited longest, or whose holder has not been heard of. */
    public Optional<DocumentVersion> next(Instant now) {
        return em.createQuery(
                        "SELECT v FROM DocumentVersion v WHERE" + FREE + " ORDER BY v.uploadedAt, v.id",
                        DocumentVersion.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Gives up what was taken {@link #ATTEMPTS} times in vain, with that problem; how many versions that were. */
    public int giveUp(Instant now, String problem) {
        return em.createQuery("UPDATE DocumentVersion v"
                        + " SET v.state = org.mendan.persistence.document.ConversionState.FAILED,"
                        + " v.problem = :problem, v.problemPage = 0, v.leasedUntil = NULL"
                        + " WHERE v.attempts >= :most AND" + FREE)
                .setParameter("problem", problem)
                .setParameter("most", ATTEMPTS)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Takes a version; false where somebody else was quicker. Its pages of an earlier attempt are gone then. */
    public boolean take(UUID version, UUID holder, Instant now, Instant until) {
        boolean taken = em.createQuery("UPDATE DocumentVersion v"
                                + " SET v.state = org.mendan.persistence.document.ConversionState.CONVERTING,"
                                + " v.leaseHolder = :holder, v.leasedUntil = :until, v.attempts = v.attempts + 1,"
                                + " v.pageCount = 0 WHERE v.id = :id AND" + FREE)
                        .setParameter("id", version)
                        .setParameter("holder", holder)
                        .setParameter("until", until)
                        .setParameter("now", now)
                        .executeUpdate()
                > 0;
        if (taken) {
            em.createQuery("DELETE FROM DocumentPage p WHERE p.versionId = :id")
                    .setParameter("id", version)
                    .executeUpdate();
        }
        return taken;
    }

    /** Holds it longer; false where it is held no more. */
    public boolean renew(UUID version, UUID holder, Instant until) {
        return held("SET v.leasedUntil = :until", version, holder)
                        .setParameter("until", until)
                        .executeUpdate()
                > 0;
    }

    /** So many pages there will be; false where it is held no more. */
    public boolean expect(UUID version, UUID holder, int pages) {
        return held("SET v.pageCount = :pages", version, holder)
                        .setParameter("pages", pages)
                        .executeUpdate()
                > 0;
    }

    /** Adds a page; false, and nothing is added, where the version is held no more. */
    public boolean add(DocumentPage page, UUID holder) {
        // Touching the row keeps it from being taken until the page is stored
        if (held("SET v.leaseHolder = :holder", page.versionId(), holder).executeUpdate() == 0) {
            return false;
        }
        em.persist(page);
        em.flush();
        return true;
    }

    /** All pages are there; false where it is held no more. */
    public boolean ready(UUID version, UUID holder) {
        return held("SET v.state = :state, v.problem = NULL, v.problemPage = 0, v.leasedUntil = NULL", version, holder)
                        .setParameter("state", ConversionState.READY)
                        .executeUpdate()
                > 0;
    }

    /** There will be no pages of it; false where it is held no more. */
    public boolean failed(UUID version, UUID holder, String problem, int page) {
        return held(
                                "SET v.state = :state, v.problem = :problem, v.problemPage = :page, v.leasedUntil = NULL",
                                version,
                                holder)
                        .setParameter("state", ConversionState.FAILED)
                        .setParameter("problem", problem)
                        .setParameter("page", page)
                        .executeUpdate()
                > 0;
    }

    /** Gives it back, to be taken anew by anybody; false where it is held no more. */
    public boolean giveBack(UUID version, UUID holder) {
        return held("SET v.state = :state, v.leasedUntil = NULL", version, holder)
                        .setParameter("state", ConversionState.WAITING)
                        .executeUpdate()
                > 0;
    }

    /** Has a version that failed tried again; false where it did not fail. */
    public boolean again(UUID version) {
        return em.createQuery(
                                "UPDATE DocumentVersion v"
                                        + " SET v.state = org.mendan.persistence.document.ConversionState.WAITING,"
                                        + " v.attempts = 0, v.problem = NULL, v.problemPage = 0"
                                        + " WHERE v.id = :id AND v.state = org.mendan.persistence.document.ConversionState.FAILED")
                        .setParameter("id", version)
                        .executeUpdate()
                > 0;
    }

    private Query held(String change, UUID version, UUID holder) {
        return em.createQuery("UPDATE DocumentVersion v " + change + HELD)
                .setParameter("id", version)
                .setParameter("holder", holder);
    }
}
