package org.mendan.invitation;

import org.mendan.persistence.identity.AccountLink.Purpose;

/**
 * A link as its page shows it.
 *
 * @param login of the account; empty where the link is unknown
 * @param name of its owner; empty where the link is unknown
 * @param invited whether its owner has not come yet
 */
public record LinkView(LinkState state, Purpose purpose, String login, String name, boolean invited) {
    static final LinkView UNKNOWN = new LinkView(LinkState.UNKNOWN, Purpose.RESET, "", "", false);

    /** Whether its owner gets another invitation; who has a password forgets it as everybody does. */
    public boolean renewable() {
        return invited && purpose == Purpose.INVITATION && (state == LinkState.TOO_OLD || state == LinkState.REPLACED);
    }
}
