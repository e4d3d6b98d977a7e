package org.mendan.persistence.organisation;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All organisations of the installation. */
public interface Organisations {
    void add(Organisation organisation);

    Optional<Organisation> find(UUID id);

    /** The organisation without a parent; the oldest, should there be several. */
    Optional<Organisation> root();

    /** The ids of the organisation and of all below it. */
    Set<UUID> subtree(UUID id);
}
