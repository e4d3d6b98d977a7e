package org.mendan.persistence.organisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All organisations of the installation. */
public interface Organisations {
    void add(Organisation organisation);

    Optional<Organisation> find(UUID id);

    /** From now until the transaction ends nobody else changes the tree; what is read after this is fresh. */
    void lockTree();

    /** Every organisation, in no order. */
    List<Organisation> all();

    /** The organisation without a parent; the oldest, should there be several. */
    Optional<Organisation> root();

    /** The ids of the organisation and of all below it. */
    Set<UUID> subtree(UUID id);
}
