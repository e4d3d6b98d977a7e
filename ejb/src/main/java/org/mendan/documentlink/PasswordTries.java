package org.mendan.documentlink;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.document.DocumentLink;

/**
 * How often passwords of one link were tried in a row. Each try counts before it is checked, so that many at once are no
 * way around the limit; the right one clears the count.
 *
 * @param until when the next one is taken; null where it is taken at once
 */
public record PasswordTries(int inARow, @Nullable Instant until) {
    static final int LIMIT = 5;
    static final Duration PAUSE = Duration.ofMinutes(15);

    static PasswordTries of(DocumentLink link) {
        return new PasswordTries(link.failures(), link.pausedUntil().orElse(null));
    }

    boolean paused(Instant now) {
        return until != null && now.isBefore(until);
    }

    /** Whether no further one is taken for a while, should this one be wrong. */
    boolean last() {
        return until != null;
    }

    /** With one more; nothing where none is taken now. */
    Optional<PasswordTries> another(Instant now) {
        if (paused(now)) {
            return Optional.empty();
        }
        int tries = inARow + 1;
        return Optional.of(tries < LIMIT ? new PasswordTries(tries, null) : new PasswordTries(0, now.plus(PAUSE)));
    }
}
