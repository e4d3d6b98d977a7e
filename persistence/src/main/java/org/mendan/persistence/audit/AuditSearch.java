package org.mendan.persistence.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.column.SearchWords;

/**
 * Which entries of the audit log are wanted.
 *
 * @param from happened at this instant or later
 * @param until happened before this instant
 * @param action this action exactly
 * @param outcome with this outcome only
 * @param words found, in any case of letters, in actor, object, address or detail; blank means no such wish
 */
public record AuditSearch(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String action,
        @Nullable Outcome outcome,
        @Nullable String words) {
    /** The whole log. */
    public static final AuditSearch ALL = new AuditSearch(null, null, null, null, null);

    public AuditSearch {
        action = SearchWords.wish(action);
        words = SearchWords.wish(words);
    }
}
