package org.mendan.documentlink;

/** What came of a password. */
public enum UnlockOutcome {
    DONE,
    WRONG,
    /** Too many were tried; none is taken for some minutes. */
    PAUSED,
    /** This address has guessed too often. */
    TOO_MANY,
    /** Too many passwords are being checked at this moment. */
    BUSY,
    /** The visit is over, or the link opens nothing any more. */
    CLOSED
}
