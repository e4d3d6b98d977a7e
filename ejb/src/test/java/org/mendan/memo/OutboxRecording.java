package org.mendan.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import org.mendan.meeting.Connection;
import org.mendan.meeting.Notice;
import org.mendan.meeting.Outbox;
import org.mendan.meeting.Parting;
import org.mendan.meeting.Seat;
import org.mendan.meeting.WaitingNotice;

/** Remembers what left, in order. */
final class OutboxRecording implements Outbox {

    record Sent(Seat to, Notice notice) {}

    private final List<Sent> sent = new ArrayList<>();
    private final Map<Seat, BlockingQueue<Notice>> inboxes = new ConcurrentHashMap<>();

    /** What arrives at one seat, to be waited for. */
    BlockingQueue<Notice> inbox(Seat seat) {
        return inboxes.computeIfAbsent(seat, id -> new LinkedBlockingQueue<>());
    }

    synchronized List<Notice> to(Seat seat) {
        return sent.stream()
                .filter(one -> one.to().equals(seat))
                .map(Sent::notice)
                .toList();
    }

    synchronized <T extends Notice> List<T> to(Seat seat, Class<T> kind) {
        return to(seat).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    synchronized List<Sent> take() {
        List<Sent> all = List.copyOf(sent);
        sent.clear();
        return all;
    }

    @Override
    public synchronized void send(Seat to, Notice notice) {
        sent.add(new Sent(to, notice));
        inbox(to).add(notice);
    }

    @Override
    public void sendWaiting(String tokenFingerprint, WaitingNotice notice) {
        throw new UnsupportedOperationException("memos tell nobody who waits");
    }

    @Override
    public void close(Seat seat, Connection connection, Parting why) {
        throw new UnsupportedOperationException("memos close nothing");
    }

    @Override
    public String node() {
        return "here";
    }
}
