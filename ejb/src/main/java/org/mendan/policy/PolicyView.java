package org.mendan.policy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.policy.PolicyProposal;

/**
 * A policy as it stands for one organisation.
 *
 * @param value what holds, as a text
 * @param inherited what would hold without an own value, as a text
 * @param own the organisation's own value; null where it inherits
 * @param sourceName name of the organisation it comes from; null where it comes from no organisation
 * @param settable whether this organisation can have a value of its own
 * @param changedBy login of who set the own value, and when; null where there is none
 * @param proposal the change that waits; null where none does
 */
public record PolicyView(
        Policy<?> policy,
        String value,
        Effective.Source source,
        String inherited,
        @Nullable String own,
        @Nullable String sourceName,
        boolean settable,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        @Nullable PolicyProposal proposal) {
    PolicyView settable(boolean possible) {
        return new PolicyView(
                policy, value, source, inherited, own, sourceName, possible, changedBy, changedAt, proposal);
    }

    /** The id of the change that waits. */
    public Optional<UUID> waiting() {
        return Optional.ofNullable(proposal).map(PolicyProposal::id);
    }
}
