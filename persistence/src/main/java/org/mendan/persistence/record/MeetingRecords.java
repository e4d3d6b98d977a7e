package org.mendan.persistence.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The records of all meetings, open and closed. */
public interface MeetingRecords {
    /** A number that no other record has or gets, from 1000001 on; a rollback leaves a gap. */
    long nextNumber();

    void add(MeetingRecord meetingRecord);

    Optional<MeetingRecord> find(UUID id);

    /** The open record whose host holds the token of that fingerprint. */
    Optional<MeetingRecord> openByHostToken(String fingerprint);

    /** The open record whose guest holds the token of that fingerprint. */
    Optional<MeetingRecord> openByGuestToken(String fingerprint);

    /** The host's open record; the newest, should there be several. */
    Optional<MeetingRecord> openOfHost(UUID hostId);

    /** All open records, oldest first. */
    List<MeetingRecord> open();

    /** The record as the database has it now, locked against other writers until the transaction ends. */
    Optional<MeetingRecord> findForUpdate(UUID id);

    /** A part of what the search finds. */
    List<MeetingRecord> page(RecordSearch search, RecordOrder order, int first, int max);

    /** What the search finds, newest first, from behind that place on; from the newest where there is none. */
    List<MeetingRecord> after(RecordSearch search, @Nullable RecordPlace last, int max);

    /** How many records the search finds, but at most that many: counting all of a million takes too long to wait for. */
    int count(RecordSearch search, int most);
}
