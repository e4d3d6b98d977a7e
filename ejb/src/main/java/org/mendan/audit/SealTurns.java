package org.mendan.audit;

import java.time.Duration;
import java.time.Instant;

/**
 * From when on new entries are looked for. An entry comes to light when its transaction ends, which may be after younger ones
 * were taken in, so each turn goes back behind the one before it: a little every second, and by more than any transaction
 * lasts once a minute. A turn that did not come off is made up for by the next.
 */
final class SealTurns {
    /** Longer than any transaction lasts. */
    static final Duration WIDE = Duration.ofMinutes(10);

    /**
     * Longer than most transactions last and clocks of servers differ. What comes to light later waits for the next wide turn.
     * Under load this stretch holds many entries that have their links already.
     */
    static final Duration SHORT = Duration.ofSeconds(3);

    static final Duration BETWEEN_WIDE = Duration.ofMinutes(1);

    private Instant lastTurn = Instant.EPOCH;
    private Instant lastWide = Instant.EPOCH;

    /** The moment from which a turn at {@code now} has to look; at first all there is. */
    Instant since(Instant now) {
        if (lastWide.equals(Instant.EPOCH)) {
            return Instant.EPOCH;
        }
        Instant widest = now.minus(WIDE);
        Instant shortest = lastTurn.minus(SHORT);
        return wide(now) || shortest.isBefore(widest) ? widest : shortest;
    }

    /** The turn that began at that moment took in all it had to. */
    void done(Instant now) {
        if (wide(now)) {
            lastWide = now;
        }
        lastTurn = now;
    }

    private boolean wide(Instant now) {
        return Duration.between(lastWide, now).compareTo(BETWEEN_WIDE) >= 0;
    }
}
