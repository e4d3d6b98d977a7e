package org.mendan.web.text;

import org.jspecify.annotations.Nullable;

/**
 * The two fields of a period as a page shows them.
 *
 * @param from what stands in the first
 * @param until what stands in the last
 * @param problem the sentence that says what is wrong; null where nothing is
 * @param wrongFrom whether it is about the first field
 * @param wrongUntil whether it is about the last field
 */
public record PeriodView(
        @Nullable String from,
        @Nullable String until,
        @Nullable String problem,
        boolean wrongFrom,
        boolean wrongUntil) {

    /** What was typed, and {@code problem}, which is about the last day unless one of them cannot be read. */
    public static PeriodView of(@Nullable String from, @Nullable String until, @Nullable String problem) {
        Period period = new Period(from, until);
        boolean wrong = problem != null;
        return new PeriodView(
                from,
                until,
                problem,
                wrong && period.wrongFrom(),
                wrong && (period.wrongUntil() || !period.wrongFrom()));
    }
}
