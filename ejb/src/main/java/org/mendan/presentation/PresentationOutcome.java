package org.mendan.presentation;

/** What came of a request. */
public enum PresentationOutcome {
    DONE,
    /** Not the sender's to do, of another showing, while a screen is shared, or after the end. */
    NOT_NOW,
    /** There is no such document for this host, or it cannot be shown. */
    UNUSABLE
}
