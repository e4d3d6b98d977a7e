package org.mendan.persistence.record;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Whose records are looked through. */
public sealed interface Reach {
    /** Those that one host held. */
    record Own(UUID host) implements Reach {
        public Own {
            Objects.requireNonNull(host, "host");
        }
    }

    /** Those that were held in one of the organisations. */
    record Within(Set<UUID> organisations) implements Reach {
        public Within {
            organisations = Set.copyOf(organisations);
        }
    }

    /** All of the installation. */
    record Everything() implements Reach {}

    /** Whether a record of that host in that organisation is among them. */
    default boolean covers(UUID host, UUID organisation) {
        if (this instanceof Own own) {
            return own.host().equals(host);
        }
        return !(this instanceof Within within) || within.organisations().contains(organisation);
    }
}
