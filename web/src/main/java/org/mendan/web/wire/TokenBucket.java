package org.mendan.web.wire;

import java.util.function.LongSupplier;

/** Lets a burst pass, then so many a second. */
public final class TokenBucket {
    private static final double MILLIS = 1_000;

    private final int capacity;
    private final double perSecond;
    private final LongSupplier clock;
    private double tokens;
    private long at;

    /** @param clock milliseconds, steady */
    public TokenBucket(int capacity, double perSecond, LongSupplier clock) {
        this.capacity = capacity;
        this.perSecond = perSecond;
        this.clock = clock;
        this.tokens = capacity;
        this.at = clock.getAsLong();
    }

    /** Whether one more may pass now. */
    public synchronized boolean take() {
        long now = clock.getAsLong();
        tokens = Math.min(capacity, tokens + (now - at) / MILLIS * perSecond);
        at = now;
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }
}
