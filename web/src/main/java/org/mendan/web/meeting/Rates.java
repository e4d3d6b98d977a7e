package org.mendan.web.meeting;

import java.util.function.LongSupplier;
import org.mendan.web.wire.TokenBucket;

/**
 * How often one page may say what costs more than other messages.
 *
 * @param stills still pictures, which are large; one a second is all that is shown
 * @param reports reports that are written into the record
 * @param pointers where the pointer is on a document, and how a line grows there
 */
record Rates(TokenBucket stills, TokenBucket reports, TokenBucket pointers) {
    private static final int BURST = 3;
    private static final double STILLS_PER_SECOND = 2;
    private static final int POINTERS_PER_SECOND = 30;
    private static final double REPORTS_PER_SECOND = 0.5;

    /** @param clock milliseconds, steady */
    static Rates by(LongSupplier clock) {
        return new Rates(
                new TokenBucket(BURST, STILLS_PER_SECOND, clock),
                new TokenBucket(BURST, REPORTS_PER_SECOND, clock),
                new TokenBucket(POINTERS_PER_SECOND, POINTERS_PER_SECOND, clock));
    }
}
