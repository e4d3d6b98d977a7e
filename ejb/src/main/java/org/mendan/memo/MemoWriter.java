package org.mendan.memo;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mendan.meeting.MeetingId;
import org.mendan.meeting.Outbox;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;

/**
 * Decides and stores the pushes of all meetings on this node, and only then tells the browsers.
 *
 * <p>Any thread pushes; one thread calls {@link #turn()} again and again. A turn takes everything that waits and stores
 * it as one {@link Batch}. Where the store does not answer, the pushes stay in the queue, both sides of every meeting
 * hear that saving waits, and the next turns leave the store alone for a while.
 */
public final class MemoWriter {
    private static final Logger LOG = System.getLogger(MemoWriter.class.getName());

    private final MemoCopies copies;
    private final MemoUpkeep upkeep;
    private final StorageWatch watch;
    private final MemoStore store;
    private final Outbox outbox;
    private final InstantSource clock;
    private final PushQueue queue = new PushQueue();

    MemoWriter(MemoCopies copies, StorageWatch watch, MemoStore store, Outbox outbox, InstantSource clock) {
        this.copies = copies;
        this.upkeep = new MemoUpkeep(copies, store);
        this.watch = watch;
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Puts a push into the queue; the answer comes through the outbox. */
    public void push(Seat seat, int basis, List<MemoChange> changes) {
        if (!queue.offer(new Push(seat, basis, changes))) {
            outbox.send(seat, new MemoNotice.Refused(MemoCodes.TOO_FAST));
        }
    }

    /** The meeting is over: what waits is still stored, then the text is kept whole and the memo closed. */
    public void close(MeetingId meeting) {
        upkeep.close(meeting, clock.instant());
        wake();
    }

    /** Lets {@link #await} return. */
    public void wake() {
        queue.wake();
    }

    /** Returns when there may be something to do, after {@code longest} at the latest. */
    public void await(Duration longest) throws InterruptedException {
        queue.await(longest);
    }

    /** Does everything that is due, and answers how long it may wait where nothing new comes. */
    public Duration turn() {
        Duration pause = watch.pause(clock.instant());
        if (!pause.isZero()) {
            return pause;
        }
        write();
        if (watch.available()) {
            upkeep.sweep(clock.instant());
            return MemoUpkeep.SWEEP;
        }
        return watch.pause(clock.instant());
    }

    /** The last turn before the server stops; what cannot be stored now is still in its author's browser. */
    public void finish() {
        write();
        upkeep.keepAll(clock.instant());
    }

    private void write() {
        List<Push> batch = queue.takeAll();
        Batch.Result result = new Batch(copies, upkeep, store, outbox, clock).write(batch);
        queue.putBack(result.kept());
        announce(result);
        Instant now = clock.instant();
        batch.stream().map(push -> push.seat().meeting()).distinct().forEach(meeting -> upkeep.written(meeting, now));
    }

    private void announce(Batch.Result result) {
        List<Push> kept = result.kept();
        boolean available = kept.isEmpty() && (watch.available() || result.wrote() || answers());
        if (!(available ? watch.answered() : watch.failed(clock.instant()))) {
            return;
        }
        LOG.log(available ? Level.INFO : Level.WARNING, available ? "Memos are saved again" : "Saving memos waits");
        Set<MeetingId> meetings = new LinkedHashSet<>(copies.meetings());
        kept.forEach(push -> meetings.add(push.seat().meeting()));
        for (MeetingId meeting : meetings) {
            for (Side side : Side.values()) {
                outbox.send(new Seat(meeting, side), new MemoNotice.StorageChanged(available));
            }
        }
    }

    /** Asks the store something small, where nothing was to be stored that would have shown whether it is back. */
    private boolean answers() {
        try {
            for (MeetingId meeting : copies.meetings()) {
                store.since(meeting, Integer.MAX_VALUE);
                break;
            }
            return true;
        } catch (StoreFailed e) {
            return false;
        }
    }
}
