package org.mendan.web.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.record.RecordSearch;

/**
 * What a host wrote above the list: two days, both included, in the institution's zone, and words. What cannot be read
 * is said by its text's key and searched for as if it were not there.
 */
public record RecordFilters(@Nullable String from, @Nullable String until, @Nullable String words) {

    /** Key of the sentence that says what is wrong with the filters; null where nothing is. */
    public @Nullable String problem() {
        if (!readable(from) || !readable(until)) {
            return "records.badDate";
        }
        LocalDate first = day(from);
        LocalDate last = day(until);
        return first != null && last != null && last.isBefore(first) ? "records.order" : null;
    }

    /** Whether anything narrows the list. */
    public boolean narrow() {
        return given(from) || given(until) || given(words);
    }

    /** The search they describe. */
    public RecordSearch search(UUID host, ZoneId zone) {
        LocalDate first = day(from);
        LocalDate last = day(until);
        return new RecordSearch(
                host,
                first == null ? null : start(first, zone),
                last == null ? null : start(last.plusDays(1), zone),
                words);
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
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
