package org.mendan.memo;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mendan.meeting.MeetingId;

/**
 * Keeps whole texts now and then, and lets go of what is no longer used. Nothing is lost where this fails, for the text
 * is in the stored updates; a snapshot only makes reading short.
 */
final class MemoUpkeep {
    static final int VERSIONS_PER_SNAPSHOT = 500;
    static final Duration SWEEP = Duration.ofSeconds(1);
    static final Duration IDLE = Duration.ofMinutes(30);

    /** How long after the end what was typed before it may still arrive. */
    static final Duration FAREWELL = Duration.ofSeconds(5);

    /** How long an ended meeting is known by name; its sockets are closed long before. */
    static final Duration REMEMBERED = Duration.ofMinutes(10);

    private static final Logger LOG = System.getLogger(MemoUpkeep.class.getName());

    private final MemoCopies copies;
    private final MemoStore store;
    private final Map<MeetingId, Closing> closings = new ConcurrentHashMap<>();
    private Instant nextSweep = Instant.MIN;

    private record Closing(Instant at, boolean kept) {}

    MemoUpkeep(MemoCopies copies, MemoStore store) {
        this.copies = copies;
        this.store = store;
    }

    /** The meeting is over; its memo is kept whole at the next sweep. */
    void close(MeetingId meeting, Instant now) {
        closings.putIfAbsent(meeting, new Closing(now, false));
    }

    /** Whether the memo takes nothing any more. */
    boolean closed(MeetingId meeting, Instant now) {
        Closing closing = closings.get(meeting);
        return closing != null && !now.isBefore(closing.at().plus(FAREWELL));
    }

    /** Keeps the text whole where many versions came since the last time. */
    void written(MeetingId meeting, Instant now) {
        copies.copy(meeting)
                .filter(copy -> copy.memo().version() - copy.kept() >= VERSIONS_PER_SNAPSHOT)
                .ifPresent(copy -> keep(meeting, now));
    }

    /** Looks after all copies, at most once a second. */
    void sweep(Instant now) {
        if (now.isBefore(nextSweep)) {
            return;
        }
        nextSweep = now.plus(SWEEP);
        closings.forEach((meeting, closing) -> settle(meeting, closing, now));
        for (MeetingId meeting : copies.meetings()) {
            boolean idle = copies.copy(meeting)
                    .filter(copy -> !now.isBefore(copy.usedAt().plus(IDLE)))
                    .isPresent();
            if (idle && keep(meeting, now)) {
                copies.evict(meeting);
            }
        }
    }

    /**
     * Keeps every text that moved; for the stop of the server. Ends at the first that the store does not take, for the
     * server should not wait for each of them in turn; the stored updates hold all the text anyway.
     */
    void keepAll(Instant now) {
        for (MeetingId meeting : copies.meetings()) {
            if (!keep(meeting, now)) {
                return;
            }
        }
    }

    private void settle(MeetingId meeting, Closing closing, Instant now) {
        boolean last = closed(meeting, now);
        boolean due = !closing.kept() || (last && copies.find(meeting).isPresent());
        if (due && keepNewest(meeting, now)) {
            closings.put(meeting, new Closing(closing.at(), true));
            if (last) {
                copies.evict(meeting);
            }
        }
        if (!now.isBefore(closing.at().plus(REMEMBERED))) {
            closings.remove(meeting);
        }
    }

    private boolean keepNewest(MeetingId meeting, Instant now) {
        try {
            copies.refresh(meeting, now);
            return keep(meeting, now);
        } catch (StoreFailed | InvalidChange e) {
            LOG.log(Level.WARNING, "The memo of " + meeting + " is not kept whole yet", e);
            return false;
        }
    }

    private boolean keep(MeetingId meeting, Instant now) {
        MemoCopies.Copy copy = copies.copy(meeting).orElse(null);
        if (copy == null || copy.memo().version() <= copy.kept()) {
            return true;
        }
        try {
            MemoAuthority memo = copy.memo();
            store.keep(meeting, new MemoStore.Snapshot(memo.version(), memo.text()), now);
            copies.kept(meeting, memo.version());
            return true;
        } catch (StoreFailed e) {
            LOG.log(Level.WARNING, "The memo of " + meeting + " is not kept whole yet", e);
            return false;
        }
    }
}
