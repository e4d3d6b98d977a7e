package org.mendan.memo;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.mendan.meeting.MeetingId;

/**
 * Answers what a memo is now: what is stored where the store answers, since another node may have written it, else what
 * this node remembers, which is stored as well.
 */
final class MemoReader {
    private final MemoCopies copies;
    private final StorageWatch watch;
    private final MemoStore store;
    private final InstantSource clock;

    MemoReader(MemoCopies copies, StorageWatch watch, MemoStore store, InstantSource clock) {
        this.copies = copies;
        this.watch = watch;
        this.store = store;
        this.clock = clock;
    }

    /** The memo for a browser that knows {@code known}, −1 for nothing. */
    MemoOpening open(MeetingId meeting, int known) throws MemoUnavailable {
        MemoAuthority memo = newest(meeting);
        if (known >= 0 && known <= memo.version()) {
            Optional<List<AcceptedUpdate>> later = later(meeting, memo, known);
            if (later.isPresent()) {
                return new MemoOpening(memo.version(), null, later.get(), watch.available());
            }
        }
        return new MemoOpening(memo.version(), memo.text(), List.of(), watch.available());
    }

    /** The updates after a version; empty where there are none or none can be had. */
    List<AcceptedUpdate> since(MeetingId meeting, int known) throws MemoUnavailable {
        MemoAuthority memo = newest(meeting);
        return later(meeting, memo, Math.max(0, known)).orElse(List.of());
    }

    private MemoAuthority newest(MeetingId meeting) throws MemoUnavailable {
        Optional<MemoAuthority> remembered = copies.find(meeting);
        if (!watch.available() && remembered.isPresent()) {
            return remembered.get();
        }
        try {
            return copies.refresh(meeting, clock.instant());
        } catch (StoreFailed e) {
            return remembered.orElseThrow(() -> new MemoUnavailable(meeting, e));
        } catch (InvalidChange e) {
            throw new MemoUnavailable(meeting, e);
        }
    }

    private Optional<List<AcceptedUpdate>> later(MeetingId meeting, MemoAuthority memo, int known) {
        Optional<List<AcceptedUpdate>> inMemory = memo.since(known);
        if (inMemory.isPresent() || known > memo.version()) {
            return inMemory;
        }
        try {
            List<AcceptedUpdate> stored = store.since(meeting, known);
            return Optional.of(stored.stream()
                    .filter(update -> update.version() <= memo.version())
                    .toList());
        } catch (StoreFailed e) {
            return Optional.empty();
        }
    }
}
