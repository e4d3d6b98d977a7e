package org.mendan.persistence.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts are wanted.
 *
 * @param organisations only those of these organisations
 * @param words found, in any case of letters, in the name or the login; blank means no such wish
 * @param active only active ones, or only stopped ones; null for both
 */
public record AccountSearch(Set<UUID> organisations, @Nullable String words, @Nullable Boolean active) {
    public AccountSearch {
        organisations = Set.copyOf(organisations);
        words = words == null || words.isBlank() ? null : words.strip();
    }

    Optional<String> wanted() {
        return Optional.ofNullable(words);
    }
}
