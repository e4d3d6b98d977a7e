package org.mendan.connection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts what happened within a stretch of time, and pauses the one who did it too often.
 *
 * @param times when it happened, oldest first
 * @param pausedUntil end of the pause, or null
 */
public record Attempts(List<Instant> times, @Nullable Instant pausedUntil) {
    public static final Attempts NONE = new Attempts(List.of(), null);

    public Attempts {
        times = List.copyOf(times);
    }

    public boolean paused(Instant now) {
        return pausedUntil != null && now.isBefore(pausedUntil);
    }

    /** One more at {@code now}; the {@code limit}th within {@code window} starts a pause and clears the count. */
    public Attempts failed(Instant now, int limit, Duration window, Duration pause) {
        List<Instant> recent =
                Stream.concat(within(window, now).stream(), Stream.of(now)).toList();
        return recent.size() >= limit ? new Attempts(List.of(), now.plus(pause)) : new Attempts(recent, null);
    }

    /** One more at {@code now}, without a pause: for plain rate limits. */
    public Attempts plus(Instant now, Duration window) {
        return new Attempts(
                Stream.concat(within(window, now).stream(), Stream.of(now)).toList(), null);
    }

    /** How many lie within the window that ends now. */
    public int recent(Duration window, Instant now) {
        return within(window, now).size();
    }

    private List<Instant> within(Duration window, Instant now) {
        return times.stream().filter(time -> time.isAfter(now.minus(window))).toList();
    }
}
