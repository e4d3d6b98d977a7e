package org.mendan.identity;

import org.mendan.persistence.identity.Account;

/** What came of a change of an account. */
public sealed interface AccountOutcome {
    /** It is stored. */
    record Done(Account account) implements AccountOutcome {}

    /** It cannot be done. */
    record Refused(Problem problem) implements AccountOutcome {}

    /**
     * Somebody else changed the account first; nothing was changed. That is told to the second and not audited: the change
     * was his to make, for whatever is not granted is refused before this is asked.
     */
    record Overtaken(AccountEdit current) implements AccountOutcome {}

    /** What is wrong. */
    enum Problem {
        /** There is no such account, or none that the caller administers. */
        NOT_GRANTED,
        /** Nobody could administer the installation any more. */
        LAST_ADMINISTRATOR,
        /** No name, or one of more than 200 characters. */
        NAME_UNFIT,
        /** That is no mail address. */
        LOGIN_UNFIT,
        /** Somebody has this login already. */
        LOGIN_TAKEN,
        /** The caller may not give this role. */
        ROLE_BEYOND,
        /** The caller may not give this place. */
        ORGANISATION_BEYOND,
        /** The caller may not give one of these rights. */
        RIGHTS_BEYOND
    }
}
