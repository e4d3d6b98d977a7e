package org.mendan.dashboard;

/** How a figure stands to the same one before. */
public sealed interface Change {
    /** There is nothing to compare with. */
    record Incomparable() implements Change {}

    /** The same, or less than half a percent apart. */
    record Same() implements Change {}

    /** So many percent more, rounded. */
    record More(long percent) implements Change {}

    /** So many percent less, rounded. */
    record Less(long percent) implements Change {}

    /** A change of less than half a percent is none. */
    static Change from(long before, long now) {
        if (before == 0) {
            return now == 0 ? new Same() : new Incomparable();
        }
        long percent = Math.round(100.0 * Math.abs(now - before) / before);
        if (percent == 0) {
            return new Same();
        }
        return now > before ? new More(percent) : new Less(percent);
    }
}
