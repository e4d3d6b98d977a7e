package org.mendan.persistence.column;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Time as the databases keep it, so that an entity is the same before and after it was stored. */
public final class Times {
    private Times() {}

    /** The instant in whole microseconds, the finest that PostgreSQL keeps. */
    public static Instant stored(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
