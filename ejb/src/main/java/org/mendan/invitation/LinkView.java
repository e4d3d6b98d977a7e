package org.mendan.invitation;

import org.mendan.persistence.identity.AccountLink.Purpose;

/**
 * A link as its page shows it.
 *
 * @param login of the account; empty where the link is unknown
 * @param name of its owner; empty where the link is unknown
 */
public record LinkView(LinkState state, Purpose purpose, String login, String name) {
    static final LinkView UNKNOWN = new LinkView(LinkState.UNKNOWN, Purpose.RESET, "", "");
}
