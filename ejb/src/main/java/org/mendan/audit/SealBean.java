package org.mendan.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import org.mendan.persistence.audit.AuditLinks;

/** Takes a part of the new entries into the chain, in a transaction of its own. */
@Stateless
public class SealBean {
    /** Entries in one transaction. */
    static final int AT_ONCE = 1000;

    @Inject
    private AuditLinks links;

    /** Takes the oldest ones since that moment; fewer than {@link #AT_ONCE} means that no more wait. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Taken seal(Instant since) {
        return new Chain(links).extend(since, AT_ONCE);
    }
}
