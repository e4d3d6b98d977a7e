package org.mendan.persistence.audit;

import java.util.List;

/** The log of what was done; nothing in it is ever changed. */
public interface AuditLog {
    void append(AuditEntry entry);

    /** The latest entries, newest first. */
    List<AuditEntry> newest(int max);

    /** All entries of one action, newest first. */
    List<AuditEntry> byAction(String action);
}
