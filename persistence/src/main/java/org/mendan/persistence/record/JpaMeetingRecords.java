package org.mendan.persistence.record;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
    public List<MeetingRecord> page(RecordSearch search, int first, int max) {
        return new RecordFilter(search)
                .query(em, "SELECT r", " ORDER BY r.startedAt DESC, r.number DESC", MeetingRecord.class)
                .setFirstResult(first)
                .setMaxResults(max)
                .getResultList();
    }

    @Override
    public long count(RecordSearch search) {
        return new RecordFilter(search)
                .query(em, "SELECT COUNT(r)", "", Long.class)
                .getSingleResult();
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
