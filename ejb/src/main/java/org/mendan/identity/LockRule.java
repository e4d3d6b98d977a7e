package org.mendan.identity;

import java.time.Duration;

/**
 * When an account is locked, and for how long.
 *
 * @param failures wrong passwords in a row that lock it
 * @param duration how long the lock lasts
 */
public record LockRule(int failures, Duration duration) {
    public LockRule {
        if (failures < 1) {
            throw new IllegalArgumentException("failures: at least 1, was " + failures);
        }
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("duration: more than nothing, was " + duration);
        }
    }
}
