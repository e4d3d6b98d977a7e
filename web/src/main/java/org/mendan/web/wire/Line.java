package org.mendan.web.wire;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The way out to one browser: a bounded queue with one writer. Sending never waits; texts leave in the order they were
 * handed in, the next one when the socket has taken the one before. A browser that reads too slowly loses its
 * connection, not its counterpart's time. The socket itself is closed by {@link Sockets}, never on the thread of
 * whoever asked for it, because closing calls back into the meeting.
 */
public final class Line {
    static final int MAX_QUEUED = 256;

    /** UTF-16 units, which is one mebibyte of memory; a single longer text is taken into an empty queue. */
    static final int MAX_QUEUED_UNITS = 512 * 1024;

    /** How long a closing line may still need for what is queued. */
    static final long FLUSH_MILLIS = 5_000;

    /** @param kind the message's type where only the latest of its kind counts, else null */
    private record Letter(String text, @Nullable String kind) {}

    private final Channel channel;
    private final LongSupplier clock;
    private final Consumer<Line> gone;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Deque<Letter> queue = new ArrayDeque<>();
    private int units;
    private boolean held;
    private boolean pumping;
    private boolean sending;
    private @Nullable Closing closing;
    private long closeBy;
    private volatile long heardAt;

    /**
     * @param clock milliseconds, steady
     * @param gone runs once when the line has ended, from whichever side
     */
    public Line(Channel channel, LongSupplier clock, Consumer<Line> gone) {
        this.channel = channel;
        this.clock = clock;
        this.gone = gone;
        this.heardAt = clock.getAsLong();
    }

    public String id() {
        return channel.id();
    }

    public void send(FromServer message) {
        send(Codec.encode(message), false);
    }

    /** Sends {@code text}; with {@code latestOnly} it takes the place of an earlier one of its type that still waits. */
    public void send(String text, boolean latestOnly) {
        String kind = latestOnly ? Objects.requireNonNullElse(Codec.named(text), "") : null;
        synchronized (queue) {
            if (closing != null) {
                return;
            }
            if (kind != null) {
                drop(kind);
            }
            if (queue.size() >= MAX_QUEUED || (!queue.isEmpty() && units + text.length() > MAX_QUEUED_UNITS)) {
                close(Closing.SLOW_READER, 0);
                return;
            }
            queue.addLast(new Letter(text, kind));
            units += text.length();
        }
        pump();
    }

    /** From now on texts wait, so that {@link #open} can put one before them. */
    public void hold() {
        synchronized (queue) {
            held = true;
        }
    }

    /** Sends {@code first}, then what was held back. */
    public void open(FromServer first) {
        String text = Codec.encode(first);
        synchronized (queue) {
            held = false;
            if (closing == null) {
                queue.addFirst(new Letter(text, null));
                units += text.length();
            }
        }
        pump();
    }

    /** Drops what was held back, if anything, and sends {@code instead}. */
    public void abandon(FromServer instead) {
        synchronized (queue) {
            if (held) {
                queue.clear();
                units = 0;
            }
        }
        open(instead);
    }

    /** Takes nothing more, sends what is queued, and has the socket closed. Only the first reason counts. */
    public void close(Closing why) {
        close(why, FLUSH_MILLIS);
        pump();
    }

    private void close(Closing why, long patience) {
        synchronized (queue) {
            if (closing == null) {
                closing = why;
                closeBy = clock.getAsLong() + patience;
                held = false;
            }
            if (patience == 0) {
                queue.clear();
                units = 0;
            }
        }
    }

    /** The browser gave a sign of life. */
    public void heard() {
        heardAt = clock.getAsLong();
    }

    boolean silentFor(long millis) {
        return clock.getAsLong() - heardAt >= millis;
    }

    /** Why the socket is to be closed now; nothing while the line is open or still has to send. */
    @Nullable
    Closing due() {
        synchronized (queue) {
            boolean flushed = queue.isEmpty() && !sending;
            return closing != null && (flushed || clock.getAsLong() >= closeBy) ? closing : null;
        }
    }

    /** The socket is closed, or is to be closed for good now. */
    public void end(Closing why) {
        close(why, 0);
        if (ended.compareAndSet(false, true)) {
            channel.close(why);
            gone.accept(this);
        }
    }

    /** Whether the end has been decided; what still comes in is of no interest. */
    boolean isClosing() {
        synchronized (queue) {
            return closing != null;
        }
    }

    int queued() {
        synchronized (queue) {
            return queue.size();
        }
    }

    private void drop(String kind) {
        queue.removeIf(letter -> {
            boolean outdated = kind.equals(letter.kind());
            units -= outdated ? letter.text().length() : 0;
            return outdated;
        });
    }

    private void pump() {
        synchronized (queue) {
            if (pumping) {
                return;
            }
            pumping = true;
        }
        for (String text = next(); text != null; text = next()) {
            channel.send(text, this::sent);
        }
    }

    private @Nullable String next() {
        synchronized (queue) {
            Letter letter = sending || held ? null : queue.pollFirst();
            sending = sending || letter != null;
            pumping = letter != null;
            units -= letter == null ? 0 : letter.text().length();
            return letter == null ? null : letter.text();
        }
    }

    private void sent(boolean well) {
        synchronized (queue) {
            sending = false;
        }
        if (!well) {
            close(Closing.GOING_AWAY, 0);
        }
        pump();
    }
}
