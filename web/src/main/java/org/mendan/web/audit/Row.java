package org.mendan.web.audit;

import org.mendan.persistence.audit.AuditEntry;
import org.mendan.persistence.audit.Outcome;

/** An entry as the page shows it. */
public record Row(AuditEntry entry, String at, String actor, String action, String object, String outcome) {
    public boolean failed() {
        return entry.outcome() == Outcome.FAILURE;
    }

    public String address() {
        return entry.address();
    }

    public String detail() {
        return entry.detail();
    }
}
