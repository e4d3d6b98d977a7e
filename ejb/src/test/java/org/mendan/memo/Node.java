package org.mendan.memo;

import java.util.List;
import java.util.UUID;
import org.mendan.meeting.MeetingId;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;

/** One server node over a store that others may share. */
final class Node {
    final OutboxRecording outbox = new OutboxRecording();
    final ClockByHand clock;
    final MemoWriter writer;
    final MemoReader reader;

    Node(MemoStore store, ClockByHand clock) {
        this.clock = clock;
        MemoCopies copies = new MemoCopies(store);
        StorageWatch watch = new StorageWatch();
        writer = new MemoWriter(copies, watch, store, outbox, clock);
        reader = new MemoReader(copies, watch, store, clock);
    }

    static Seat seat(Side side) {
        return new Seat(new MeetingId(UUID.randomUUID()), side);
    }

    /** Pushes one change under a client id of that side's own. */
    void push(Seat seat, int basis, String changes) {
        writer.push(seat, basis, List.of(new MemoChange(clientId(seat), changes)));
    }

    static String clientId(Seat seat) {
        return seat.side() + "-editor";
    }
}
