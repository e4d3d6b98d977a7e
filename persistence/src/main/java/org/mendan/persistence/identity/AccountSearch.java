package org.mendan.persistence.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.column.SearchWords;

/**
 * Which accounts are wanted.
 *
 * @param organisations only those of these organisations
 * @param words found, in any case of letters, in the name or the login; blank means no such wish
 * @param state only those; null for all
 */
public record AccountSearch(Set<UUID> organisations, @Nullable String words, @Nullable State state) {
    /** How an account stands; each stands in one way. */
    public enum State {
        /** Its owner can sign in. */
        ACTIVE,
        /** Its owner was invited and has not come yet. */
        INVITED,
        STOPPED
    }

    public AccountSearch {
        organisations = Set.copyOf(organisations);
        words = SearchWords.wish(words);
    }

    Optional<String> wanted() {
        return Optional.ofNullable(words);
    }
}
