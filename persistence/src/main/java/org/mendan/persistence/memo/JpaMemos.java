package org.mendan.persistence.memo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityExistsException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.record.MeetingRecord;

/** The memos in the database. */
@Dependent
public class JpaMemos implements Memos {
    /** SQLSTATE unique_violation, the same in H2 and PostgreSQL. */
    private static final String UNIQUE_VIOLATION = "23505";

    private final EntityManager em;

    @Inject
    public JpaMemos(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(Memo memo) {
        em.persist(memo);
        searchable(memo);
        em.flush();
    }

    @Override
    public Optional<Memo> find(UUID meetingId) {
        return Optional.ofNullable(em.find(Memo.class, meetingId));
    }

    @Override
    public void snapshot(UUID meetingId, String text, int version, Instant at) {
        Memo memo = em.find(Memo.class, meetingId, LockModeType.PESSIMISTIC_WRITE);
        if (memo == null) {
            throw new IllegalArgumentException("meetingId: no memo");
        }
        memo.advance(text, version, at);
        searchable(memo);
        em.flush();
    }

    /** The record is found by the memo's words from the same moment on. */
    private void searchable(Memo memo) {
        MeetingRecord meeting = em.find(MeetingRecord.class, memo.meetingId(), LockModeType.PESSIMISTIC_WRITE);
        if (meeting != null) {
            meeting.findBy(memo.text());
        }
    }

    @Override
    public void append(List<MemoUpdate> updates) {
        try {
            updates.forEach(em::persist);
            em.flush();
        } catch (EntityExistsException e) {
            throw new VersionTaken("A version of the memo exists", e);
        } catch (PersistenceException e) {
            throw isUniqueViolation(e) ? new VersionTaken("A version of the memo exists", e) : e;
        }
    }

    @Override
    public List<MemoUpdate> since(UUID meetingId, int version) {
        return em.createQuery(
                        """
                        SELECT u FROM MemoUpdate u WHERE u.meetingId = :meeting AND u.version > :version
                        ORDER BY u.version""",
                        MemoUpdate.class)
                .setParameter("meeting", meetingId)
                .setParameter("version", version)
                .getResultList();
    }

    @Override
    public int version(UUID meetingId) {
        Integer highest = em.createQuery(
                        "SELECT MAX(u.version) FROM MemoUpdate u WHERE u.meetingId = :meeting", Integer.class)
                .setParameter("meeting", meetingId)
                .getSingleResult();
        return highest == null ? 0 : highest;
    }

    private static boolean isUniqueViolation(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
