package org.mendan.memo;

import java.time.Instant;
import java.util.List;
import org.mendan.meeting.MeetingId;

/** Where memos last. Every method is one transaction; {@link StoreFailed} says only that the caller cannot rely on it. */
public interface MemoStore {

    /** The updates of one meeting that belong into the store together. */
    record Rows(MeetingId meeting, List<AcceptedUpdate> updates) {
        public Rows {
            updates = List.copyOf(updates);
        }
    }

    /** The text as it was last kept whole. */
    record Snapshot(int version, String text) {}

    /** The newest snapshot; version 0 and the empty text where there is none. */
    Snapshot snapshot(MeetingId meeting) throws StoreFailed;

    /** The updates after {@code version}, ascending. */
    List<AcceptedUpdate> since(MeetingId meeting, int version) throws StoreFailed;

    /** Stores all rows or none; fails where one of these versions is there already. */
    void append(List<Rows> rows) throws StoreFailed;

    /** Keeps the whole text at a version; never goes back to an older one. */
    void keep(MeetingId meeting, Snapshot snapshot, Instant at) throws StoreFailed;
}
