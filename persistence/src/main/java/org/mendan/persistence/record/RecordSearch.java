package org.mendan.persistence.record;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of a host's records are wanted.
 *
 * @param hostId whose records
 * @param from started at this instant or later
 * @param until started before this instant
 * @param words found, in any case of letters, in the memo's text, or the record's number itself; blank means no such wish
 */
public record RecordSearch(UUID hostId, @Nullable Instant from, @Nullable Instant until, @Nullable String words) {
    public RecordSearch {
        Objects.requireNonNull(hostId, "hostId");
        words = words == null || words.isBlank() ? null : words.strip();
    }

    /** All records of a host. */
    public static RecordSearch of(UUID hostId) {
        return new RecordSearch(hostId, null, null, null);
    }
}
