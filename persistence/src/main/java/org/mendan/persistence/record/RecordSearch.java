package org.mendan.persistence.record;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.column.SearchWords;

/**
 * Which records are wanted.
 *
 * @param reach whose records
 * @param from started at this instant or later
 * @param until started before this instant
 * @param words each is found, in any width and case of letters, in the memo, counterpart, topic or number; blank means no such wish
 * @param host found in the present name of the host's account, in any case; blank means no such wish
 * @param tags the record has all of them; in their one spelling
 * @param ending how it ended
 */
public record RecordSearch(
        Reach reach,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String words,
        @Nullable String host,
        List<String> tags,
        @Nullable Ending ending) {
    public RecordSearch {
        Objects.requireNonNull(reach, "reach");
        words = SearchWords.wish(words);
        host = SearchWords.wish(host);
        tags = TagWords.of(tags);
    }

    /** All records of that reach. */
    public static RecordSearch of(Reach reach) {
        return new RecordSearch(reach, null, null, null, null, List.of(), null);
    }

    /** The same wish among the records of another reach. */
    public RecordSearch within(Reach other) {
        return new RecordSearch(other, from, until, words, host, tags, ending);
    }
}
