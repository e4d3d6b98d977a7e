package org.mendan.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.mendan.persistence.audit.AuditEntry;
import org.mendan.persistence.audit.AuditLog;
import org.mendan.persistence.audit.Outcome;

/** Writes the audit log. Actor and object are logins, record numbers or ids; the action is a word such as {@code sign-in}. */
@Stateless
public class AuditBean {
    @Inject
    private AuditLog log;

    /** Stored with the caller's transaction, or not at all. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void succeeded(String actor, String action, String object, String address, String detail) {
        log.append(entry(actor, action, object, Outcome.SUCCESS, address, detail));
    }

    /** Stored whatever becomes of the caller's transaction. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void failed(String actor, String action, String object, String address, String detail) {
        log.append(entry(actor, action, object, Outcome.FAILURE, address, detail));
    }

    private static AuditEntry entry(
            String actor, String action, String object, Outcome outcome, String address, String detail) {
        return new AuditEntry(UUID.randomUUID(), Instant.now(), actor, action, object, outcome, address, detail);
    }
}
