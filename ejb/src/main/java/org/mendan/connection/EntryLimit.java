package org.mendan.connection;

import java.time.Duration;

/**
 * How many wrong numbers a host may enter, as the host's organisation sets it.
 *
 * @param failures wrong entries within {@code window} that pause a host for {@code pause}
 */
public record EntryLimit(int failures, Duration window, Duration pause) {
    public EntryLimit {
        NumberPolicy.between("failures", failures, 1, 100);
        NumberPolicy.between("window", window.toSeconds(), 1, 86_400);
        NumberPolicy.between("pause", pause.toSeconds(), 1, 86_400);
    }

    /** What product documents promise where an institution sets nothing. */
    public static EntryLimit standard() {
        return new EntryLimit(5, Duration.ofMinutes(10), Duration.ofMinutes(5));
    }

    /** How long entries have to be remembered. */
    Duration keep() {
        return window.plus(pause);
    }
}
