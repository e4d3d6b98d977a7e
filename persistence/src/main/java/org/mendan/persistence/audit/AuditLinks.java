package org.mendan.persistence.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The chain of the audit log; it only ever grows at its end. */
public interface AuditLinks {
    /** The link with the highest position. */
    Optional<AuditLink> last();

    Optional<AuditLink> at(long position);

    /**
     * Adds links at the end of the chain.
     *
     * @throws jakarta.persistence.PersistenceException where a position or an entry is taken already, by the end of the
     *     transaction
     */
    void add(List<AuditLink> links);

    /** The oldest entries without a link that happened at that moment or later, in the order of their time. */
    List<AuditEntry> loose(Instant since, int max);

    /** How many entries without a link happened before that moment. */
    long looseBefore(Instant moment);

    /** The links after a position, in their order. */
    List<LinkedEntry> after(long position, int max);
}
