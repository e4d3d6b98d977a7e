package org.mendan.web.record;

import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.record.RecordSearch;
import org.mendan.web.text.Period;

/**
 * What a host wrote above the list: two days, both included, in the institution's zone, and words. What cannot be read
 * is said by its text's key and searched for as if it were not there.
 */
public record RecordFilters(@Nullable String from, @Nullable String until, @Nullable String words) {

    /** Key of the sentence that says what is wrong with the filters; null where nothing is. */
    public @Nullable String problem() {
        Period.Problem problem = period().problem();
        return problem == null ? null : "period." + problem;
    }

    /** Whether anything narrows the list. */
    public boolean narrow() {
        return period().given() || (words != null && !words.isBlank());
    }

    /** The search they describe. */
    public RecordSearch search(UUID host, ZoneId zone) {
        return new RecordSearch(host, period().start(zone), period().end(zone), words);
    }

    private Period period() {
        return new Period(from, until);
    }
}
