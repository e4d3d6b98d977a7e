package org.mendan.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account's failures in a row, and the lock they led to.
 *
 * @param failed wrong passwords since the last success or the last lock
 * @param lockedUntil end of the lock, which may lie in the past
 */
public record SignInAttempts(int failed, @Nullable Instant lockedUntil) {
    public static final SignInAttempts NONE = new SignInAttempts(0, null);

    public SignInAttempts {
        if (failed < 0) {
            throw new IllegalArgumentException("failed: not negative, was " + failed);
        }
    }

    public boolean locked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** One failure more. While locked nothing changes: guessing on does not prolong the lock. */
    public SignInAttempts afterFailure(LockRule rule, Instant now) {
        if (locked(now)) {
            return this;
        }
        int count = lockedUntil == null ? failed + 1 : 1;
        return count >= rule.failures()
                ? new SignInAttempts(count, now.plus(rule.duration()))
                : new SignInAttempts(count, null);
    }
}
