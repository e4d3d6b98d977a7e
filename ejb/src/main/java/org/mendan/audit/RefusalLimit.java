package org.mendan.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.function.ToIntFunction;
import org.mendan.network.Networks;

/**
 * How many refusals of anybody's requests are written down: so many of one neighbourhood, and so many of all together, in
 * each stretch of ten minutes. Whoever knocks more often only fills the log.
 */
final class RefusalLimit {
    static final Duration WINDOW = Duration.ofMinutes(10);
    static final int OF_ONE = 20;
    static final int OF_ALL = 1000;

    private final ToIntFunction<String> countOneMore;

    /** @param countOneMore how many there were under a key before this one; a key is counted for {@link #WINDOW} at least */
    RefusalLimit(ToIntFunction<String> countOneMore) {
        this.countOneMore = countOneMore;
    }

    /** What becomes of a refusal. */
    enum Fate {
        WRITTEN(""),
        LAST_OF_ONE("; no more from here are written for some minutes"),
        LAST_OF_ALL("; no more from anywhere are written for some minutes"),
        DROPPED("");

        private final String note;

        Fate(String note) {
            this.note = note;
        }

        /** What its entry adds. */
        String note() {
            return note;
        }
    }

    Fate of(String address, Instant now) {
        long window = now.getEpochSecond() / WINDOW.toSeconds();
        int ofOne = countOneMore.applyAsInt(window + " " + Networks.neighbourhood(address));
        if (ofOne >= OF_ONE) {
            return Fate.DROPPED;
        }
        int ofAll = countOneMore.applyAsInt(window + " all");
        if (ofAll >= OF_ALL) {
            return Fate.DROPPED;
        }
        if (ofAll == OF_ALL - 1) {
            return Fate.LAST_OF_ALL;
        }
        return ofOne == OF_ONE - 1 ? Fate.LAST_OF_ONE : Fate.WRITTEN;
    }
}
