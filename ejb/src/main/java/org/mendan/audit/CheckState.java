package org.mendan.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a check of the chain is.
 *
 * @param checked entries found right so far
 * @param finishedAt null while it runs
 * @param report null while it runs, and where it could not be finished
 */
public record CheckState(Instant startedAt, long checked, @Nullable Instant finishedAt, @Nullable ChainReport report) {
    public boolean running() {
        return finishedAt == null;
    }

    /** Whether it ended without a result: the database or the anchors could not be read. */
    public boolean failed() {
        return finishedAt != null && report == null;
    }
}
