package org.mendan.persistence.audit;

import org.jspecify.annotations.Nullable;

/**
 * A link with the entry it names.
 *
 * @param entry null where the database has it no longer
 */
public record LinkedEntry(AuditLink link, @Nullable AuditEntry entry) {}
