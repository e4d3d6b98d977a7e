package org.mendan.memo;

import java.time.Duration;
import java.time.Instant;

/** Whether the store answers, and when to try again: soon at first, then every two seconds. */
final class StorageWatch {
    static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private volatile boolean available = true;
    private Duration pause = Duration.ZERO;
    private Instant nextTry = Instant.MIN;

    boolean available() {
        return available;
    }

    /** How long to leave the store alone. */
    Duration pause(Instant now) {
        return available || !now.isBefore(nextTry) ? Duration.ZERO : Duration.between(now, nextTry);
    }

    /** Notes a failure; {@code true} where it is the first. */
    boolean failed(Instant now) {
        Duration doubled = pause.multipliedBy(2);
        pause = pause.isZero() ? FIRST_PAUSE : doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
        nextTry = now.plus(pause);
        boolean first = available;
        available = false;
        return first;
    }

    /** Notes a success; {@code true} where it ends an absence. */
    boolean answered() {
        boolean back = !available;
        available = true;
        pause = Duration.ZERO;
        return back;
    }
}
