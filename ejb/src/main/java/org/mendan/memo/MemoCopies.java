package org.mendan.memo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.mendan.meeting.MeetingId;

/**
 * This node's copies of the memos in use. A copy holds nothing that is not stored; it may lag behind what another node
 * stored, which the key of the stored updates makes harmless. Any thread may read and refresh, for a newer version
 * always wins.
 */
final class MemoCopies {

    /**
     * One copy.
     *
     * @param kept the version of the last snapshot known here
     * @param usedAt when somebody last read or wrote it
     */
    record Copy(MemoAuthority memo, int kept, Instant usedAt) {}

    private final ConcurrentMap<MeetingId, Copy> copies = new ConcurrentHashMap<>();
    private final MemoStore store;

    MemoCopies(MemoStore store) {
        this.store = store;
    }

    Optional<MemoAuthority> find(MeetingId meeting) {
        return copy(meeting).map(Copy::memo);
    }

    Optional<Copy> copy(MeetingId meeting) {
        return Optional.ofNullable(copies.get(meeting));
    }

    Set<MeetingId> meetings() {
        return Set.copyOf(copies.keySet());
    }

    /** The copy in memory, else the stored memo. */
    MemoAuthority obtain(MeetingId meeting, Instant now) throws StoreFailed, InvalidChange {
        Optional<MemoAuthority> known = find(meeting);
        return known.isPresent() ? known.get() : refresh(meeting, now);
    }

    /** The memo as the store has it now. */
    MemoAuthority refresh(MeetingId meeting, Instant now) throws StoreFailed, InvalidChange {
        Optional<MemoAuthority> known = find(meeting);
        if (known.isPresent()) {
            return adopt(
                    meeting, known.get().after(store.since(meeting, known.get().version())), now);
        }
        MemoStore.Snapshot snapshot = store.snapshot(meeting);
        List<AcceptedUpdate> later = store.since(meeting, snapshot.version());
        MemoAuthority memo =
                MemoAuthority.at(snapshot.version(), snapshot.text()).after(later);
        copies.putIfAbsent(meeting, new Copy(memo, snapshot.version(), now));
        return adopt(meeting, memo, now);
    }

    /** Takes over what is stored by now, and answers the newest that is known. */
    MemoAuthority adopt(MeetingId meeting, MemoAuthority memo, Instant now) {
        Copy fresh = new Copy(memo, 0, now);
        return copies.merge(meeting, fresh, (old, ignored) -> {
                    MemoAuthority newest = old.memo().version() >= memo.version() ? old.memo() : memo;
                    return new Copy(newest, old.kept(), now);
                })
                .memo();
    }

    /** Notes that a snapshot of this version is stored. */
    void kept(MeetingId meeting, int version) {
        copies.computeIfPresent(
                meeting, (id, old) -> new Copy(old.memo(), Math.max(old.kept(), version), old.usedAt()));
    }

    void evict(MeetingId meeting) {
        copies.remove(meeting);
    }
}
