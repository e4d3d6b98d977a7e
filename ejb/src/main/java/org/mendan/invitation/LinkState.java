package org.mendan.invitation;

import java.time.Instant;
import org.mendan.persistence.identity.AccountLink;

/** What a link is worth. */
public enum LinkState {
    GOOD,
    /** A password was set with it. */
    USED,
    /** Its time is over. */
    TOO_OLD,
    /** A newer one was sent. */
    REPLACED,
    /** There is no such link, or its account is stopped. */
    UNKNOWN;

    static LinkState of(AccountLink link, Instant now) {
        if (link.usedAt().isPresent()) {
            return USED;
        }
        if (link.replacedAt().isPresent()) {
            return REPLACED;
        }
        return now.isBefore(link.expiresAt()) ? GOOD : TOO_OLD;
    }
}
