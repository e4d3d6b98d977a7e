package org.mendan.document;

import java.time.Duration;

/**
 * What one conversion may take.
 *
 * @param pages as many at most
 * @param total how long it may take as a whole
 * @param page how long one page may take
 * @param megabytes memory of the worker's own; an office program may take twice as much beside it
 */
public record ConversionLimits(int pages, Duration total, Duration page, int megabytes) {
    public ConversionLimits {
        if (pages < 1 || megabytes < 64 || total.compareTo(page) < 0) {
            throw new IllegalArgumentException("limits: " + pages + " " + total + " " + page + " " + megabytes);
        }
    }

    /** What documents get where nothing else is said. */
    public static ConversionLimits usual() {
        return new ConversionLimits(300, Duration.ofMinutes(10), Duration.ofSeconds(30), 768);
    }
}
