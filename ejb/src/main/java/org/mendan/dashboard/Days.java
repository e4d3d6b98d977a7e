package org.mendan.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days one after the other, both ends included. */
public record Days(LocalDate first, LocalDate last) {
    /** As many as a chart can show. */
    public static final int MOST = 366;

    /** Four weeks, so that each day of the week counts as often. */
    private static final int STANDARD = 28;

    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last: before the first");
        }
    }

    /** From the one to the other; where one is missing, four weeks before or after it; where both are, up to today. */
    public static Days of(@Nullable LocalDate first, @Nullable LocalDate last, LocalDate today) {
        LocalDate end = last != null ? last : first != null ? first.plusDays(STANDARD - 1L) : today;
        return new Days(first != null ? first : end.minusDays(STANDARD - 1L), end);
    }

    public long count() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** As many days right before these. */
    public Days before() {
        return new Days(first.minusDays(count()), first.minusDays(1));
    }

    public Instant start(ZoneId zone) {
        return first.atStartOfDay(zone).toInstant();
    }

    /** The end of the last day, which is not within them. */
    public Instant end(ZoneId zone) {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    List<LocalDate> all() {
        return first.datesUntil(last.plusDays(1)).toList();
    }
}
