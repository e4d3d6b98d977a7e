package org.mendan.persistence.record;

import java.time.Instant;

/** Where a record stands among all, newest first: reading goes on behind it, whatever was added meanwhile. */
public record RecordPlace(Instant startedAt, long number) {
    public static RecordPlace of(MeetingRecord meeting) {
        return new RecordPlace(meeting.startedAt(), meeting.number());
    }
}
