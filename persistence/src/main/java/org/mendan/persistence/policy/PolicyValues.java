package org.mendan.persistence.policy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What organisations set, and what waits. */
public interface PolicyValues {
    /** Every value of every organisation. */
    List<PolicyValue> all();

    /** An organisation's own value, locked until the transaction ends: of two changes at once the second sees the first. */
    Optional<PolicyValue> lockedForUpdate(UUID organisationId, String name);

    void add(PolicyValue value);

    void remove(PolicyValue value);

    /** All changes that wait, oldest first. */
    List<PolicyProposal> proposals();

    Optional<PolicyProposal> proposal(UUID organisationId, String name);

    Optional<PolicyProposal> findProposal(UUID id);

    /** Adds a proposal; a second one for the same policy of the same organisation is a {@code PersistenceException}. */
    void add(PolicyProposal proposal);

    void remove(PolicyProposal proposal);
}
