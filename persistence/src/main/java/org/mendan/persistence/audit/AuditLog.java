package org.mendan.persistence.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The log of what was done; nothing in it is ever changed. */
public interface AuditLog {
    void append(AuditEntry entry);

    /** A part of what the search finds, newest first. */
    List<AuditEntry> page(AuditSearch search, int first, int max);

    /** What the search finds after an entry in the order of {@link #page}, or from the newest on; reads quickly however far on. */
    List<AuditEntry> pageAfter(AuditSearch search, @Nullable AuditEntry last, int max);

    /** How many entries the search finds. */
    long count(AuditSearch search);

    /** Every action that the log knows, in the order of the alphabet. */
    List<String> actions();
}
