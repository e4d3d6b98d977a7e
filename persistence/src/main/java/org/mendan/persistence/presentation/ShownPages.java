package org.mendan.persistence.presentation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mendan.persistence.column.Times;

/** The documents and pages that were shown in meetings; rows are added, and a showing is closed once. */
@Dependent
public class ShownPages {
    private final EntityManager em;

    @Inject
    public ShownPages(EntityManager em) {
        this.em = em;
    }

    /** A showing begins, with its first page. */
    public void begin(ShownDocument showing, ShownPage first) {
        em.persist(showing);
        em.flush();
        em.persist(first);
        em.flush();
    }

    public void turn(ShownPage page) {
        em.persist(page);
        em.flush();
    }

    /** The showing is over; one that is over already keeps its end. */
    public void close(UUID showing, Instant at) {
        em.createQuery("UPDATE ShownDocument s SET s.closedAt = :at WHERE s.id = :id AND s.closedAt IS NULL")
                .setParameter("at", Times.stored(at))
                .setParameter("id", showing)
                .executeUpdate();
    }

    /** The showings of a meeting in their order. */
    public List<ShownDocument> documents(UUID meeting) {
        return documents(List.of(meeting));
    }

    /** The showings of several meetings, each meeting's in their order. */
    public List<ShownDocument> documents(Collection<UUID> meetings) {
        return meetings.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT s FROM ShownDocument s WHERE s.meetingId IN :meetings"
                                        + " ORDER BY s.meetingId, s.shownAt, s.id",
                                ShownDocument.class)
                        .setParameter("meetings", List.copyOf(meetings))
                        .getResultList();
    }

    /** The pages of several showings, each showing's in their order. */
    public List<ShownPage> pages(Collection<UUID> showings) {
        return showings.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT p FROM ShownPage p WHERE p.showingId IN :showings"
                                        + " ORDER BY p.showingId, p.shownAt, p.id",
                                ShownPage.class)
                        .setParameter("showings", List.copyOf(showings))
                        .getResultList();
    }

    /** The recently shown documents of a host, the one shown last first. */
    public List<UUID> recent(UUID host, int most) {
        return em.createQuery(
                        "SELECT s.documentId FROM ShownDocument s, MeetingRecord m WHERE m.id = s.meetingId"
                                + " AND m.hostId = :host GROUP BY s.documentId ORDER BY MAX(s.shownAt) DESC",
                        UUID.class)
                .setParameter("host", host)
                .setMaxResults(most)
                .getResultList();
    }
}
