package org.mendan.persistence.memo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Snapshots and updates of all memos. */
public interface Memos {
    void add(Memo memo);

    Optional<Memo> find(UUID meetingId);

    /**
     * Moves the snapshot forward; an older version than the stored one changes nothing. {@code
     * IllegalArgumentException} where the meeting has no memo.
     */
    void snapshot(UUID meetingId, String text, int version, Instant at);

    /**
     * Stores the updates, of any number of meetings, before it returns; they last when the transaction is committed.
     * Throws {@link VersionTaken} where one of the versions exists.
     */
    void append(List<MemoUpdate> updates);

    /** The updates after {@code version}, ascending. */
    List<MemoUpdate> since(UUID meetingId, int version);

    /** The highest version among the updates, 0 where there is none. */
    int version(UUID meetingId);
}
