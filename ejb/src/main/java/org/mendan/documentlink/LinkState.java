package org.mendan.documentlink;

import java.time.Instant;
import org.mendan.persistence.document.DocumentLink;

/** What a link is worth. */
public enum LinkState {
    GOOD,
    /** Somebody has revoked it. */
    REVOKED,
    /** Its time is over. */
    EXPIRED,
    /** Its document is not there any more. */
    REMOVED,
    /** Its document may not be shown at present, or nothing may be sent as a link. */
    UNUSABLE;

    /**
     * What was decided about the link itself comes before what became of its document.
     *
     * @param there whether its document is
     * @param usable whether that may be shown to guests by a link
     */
    static LinkState of(DocumentLink link, boolean there, boolean usable, Instant now) {
        if (link.revokedAt().isPresent()) {
            return REVOKED;
        }
        if (!now.isBefore(link.expiresAt())) {
            return EXPIRED;
        }
        if (!there) {
            return REMOVED;
        }
        return usable ? GOOD : UNUSABLE;
    }
}
