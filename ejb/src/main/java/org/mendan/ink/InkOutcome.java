package org.mendan.ink;

/** What came of a request. */
public enum InkOutcome {
    DONE,
    /** Not the host's, of another showing, of no page of it, or after the end. */
    NOT_NOW,
    /** No more fits; something has to be wiped away first. */
    FULL
}
