package org.mendan.web.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Two days as somebody typed them above a list, both included, such as 2026-11-22. What cannot be read is said by {@link
 * #problem} and counts as not given.
 */
public record Period(@Nullable String from, @Nullable String until) {

    /** What is wrong with the days. */
    public enum Problem {
        UNREADABLE,
        REVERSED
    }

    public @Nullable Problem problem() {
        if (!readable(from) || !readable(until)) {
            return Problem.UNREADABLE;
        }
        LocalDate first = day(from);
        LocalDate last = day(until);
        return first != null && last != null && last.isBefore(first) ? Problem.REVERSED : null;
    }

    /** Whether it is the first day that is wrong. */
    public boolean wrongFrom() {
        return !readable(from);
    }

    /** Whether it is the last day that is wrong. */
    public boolean wrongUntil() {
        return !readable(until) || problem() == Problem.REVERSED;
    }

    /** Whether either day is given. */
    public boolean given() {
        return given(from) || given(until);
    }

    /** The first day; null where there is none. */
    public @Nullable LocalDate firstDay() {
        return day(from);
    }

    /** The last day; null where there is none. */
    public @Nullable LocalDate lastDay() {
        return day(until);
    }

    /** The beginning of the first day; null where there is none. */
    public @Nullable Instant start(ZoneId zone) {
        LocalDate first = day(from);
        return first == null ? null : first.atStartOfDay(zone).toInstant();
    }

    /** The end of the last day, which is not within it; null where there is none. */
    public @Nullable Instant end(ZoneId zone) {
        LocalDate last = day(until);
        return last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static boolean readable(@Nullable String text) {
        return !given(text) || day(text) != null;
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** Years of four digits only: the database knows no others. */
    private static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || text.strip().length() != 10) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
