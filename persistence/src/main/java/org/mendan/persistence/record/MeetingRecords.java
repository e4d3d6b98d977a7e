package org.mendan.persistence.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    /** A part of what the search finds, newest first. */
    List<MeetingRecord> page(RecordSearch search, int first, int max);

    /** How many records the search finds. */
    long count(RecordSearch search);
}
