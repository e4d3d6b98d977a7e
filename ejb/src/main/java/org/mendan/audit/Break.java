package org.mendan.audit;

import org.jspecify.annotations.Nullable;
import org.mendan.persistence.audit.AuditEntry;

/**
 * Where a chain is broken first.
 *
 * @param position of the link
 * @param entry the entry there as it reads now; null where there is none
 */
public record Break(Kind kind, long position, @Nullable AuditEntry entry) {
    /** What was found there. */
    public enum Kind {
        /** No link has this position, though later ones do. */
        LINK_MISSING,
        /** The link names an entry that is gone. */
        ENTRY_MISSING,
        /** The entry, its order or its link is not what it was. */
        CHANGED,
        /** An anchor says otherwise: the chain was made anew, or cut off before it. */
        ANCHOR
    }
}
