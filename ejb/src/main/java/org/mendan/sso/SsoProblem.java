package org.mendan.sso;

/** Why somebody could not be signed in by the provider; the sign-in page has a sentence for each. */
public enum SsoProblem {
    /** The provider does not answer. */
    UNAVAILABLE,
    /** It took too long, or began in another browser. */
    EXPIRED,
    /** What the provider said is not valid for us; the log tells more. */
    INVALID,
    /** Whoever asked turned back at the provider, or the provider did not let him in. */
    CANCELLED,
    /** The provider names no login, or one that cannot be any. */
    NO_LOGIN,
    /** The provider gives no role that is known here. */
    NO_ROLE,
    /** The provider names no organisation that is known here. */
    NO_ORGANISATION,
    /** There is no account yet, and none is made. */
    NO_ACCOUNT,
    /** Another account has this login. */
    LOGIN_TAKEN,
    /** The account was stopped here. */
    STOPPED,
    /** The institution does not allow this address. */
    ELSEWHERE
}
