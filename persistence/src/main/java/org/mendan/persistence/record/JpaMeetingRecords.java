package org.mendan.persistence.record;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.sessions.Session;
import org.jspecify.annotations.Nullable;

/** The meeting records in the database. */
@Dependent
public class JpaMeetingRecords implements MeetingRecords {
    private final EntityManager em;

    @Inject
    public JpaMeetingRecords(EntityManager em) {
        this.em = em;
    }

    @Override
    public long nextNumber() {
        Number next = (Number)
                em.createNativeQuery("SELECT NEXTVAL('meeting_record_number')").getSingleResult();
        return next.longValue();
    }

    @Override
    public void add(MeetingRecord meetingRecord) {
        em.persist(meetingRecord);
        em.flush();
    }

    @Override
    public Optional<MeetingRecord> find(UUID id) {
        return Optional.ofNullable(em.find(MeetingRecord.class, id));
    }

    @Override
    public Optional<MeetingRecord> openByHostToken(String fingerprint) {
        return newestOpen("r.hostToken = :value", fingerprint);
    }

    @Override
    public Optional<MeetingRecord> openByGuestToken(String fingerprint) {
        return newestOpen("r.guestToken = :value", fingerprint);
    }

    @Override
    public Optional<MeetingRecord> openOfHost(UUID hostId) {
        return newestOpen("r.hostId = :value", hostId);
    }

    @Override
    public List<MeetingRecord> open() {
        return em.createQuery(
                        "SELECT r FROM MeetingRecord r WHERE r.endedAt IS NULL ORDER BY r.startedAt, r.number",
                        MeetingRecord.class)
                .getResultList();
    }

    @Override
    public Optional<MeetingRecord> findForUpdate(UUID id) {
        return Optional.ofNullable(em.find(MeetingRecord.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<MeetingRecord> page(RecordSearch search, RecordOrder order, int first, int max) {
        return filter(search)
                .query(em, "SELECT r", order.clause(), MeetingRecord.class)
                .setFirstResult(first)
                .setMaxResults(max)
                .getResultList();
    }

    @Override
    public List<MeetingRecord> after(RecordSearch search, @Nullable RecordPlace last, int max) {
        RecordFilter filter = filter(search);
        if (last != null) {
            filter.after(last);
        }
        return filter.query(em, "SELECT r", RecordOrder.NEWEST_FIRST.clause(), MeetingRecord.class)
                .setMaxResults(max)
                .getResultList();
    }

    /** The numbers are fetched and counted here, because JPQL cannot count a part. */
    @Override
    public int count(RecordSearch search, int most) {
        return filter(search)
                .query(em, "SELECT r.number", "", Long.class)
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    private RecordFilter filter(RecordSearch search) {
        boolean postgresql = em.unwrap(Session.class).getPlatform().isPostgreSQL();
        if (postgresql) {
            // A plan that is made once for all words is a bad one for most of them
            em.createNativeQuery("SET LOCAL plan_cache_mode = force_custom_plan")
                    .executeUpdate();
        }
        return new RecordFilter(search, postgresql);
    }

    private Optional<MeetingRecord> newestOpen(String condition, Object value) {
        return em.createQuery(
                        "SELECT r FROM MeetingRecord r WHERE r.endedAt IS NULL AND " + condition
                                + " ORDER BY r.startedAt DESC, r.number DESC",
                        MeetingRecord.class)
                .setParameter("value", value)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
