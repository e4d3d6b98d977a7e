package org.mendan.document;

/** What came of a change. */
public enum EditOutcome {
    DONE,
    /** The title is missing, or something is too long. */
    UNFIT,
    /** Somebody else was quicker; nothing was changed. */
    OVERTAKEN,
    /** There is no such document, or it is not his to change. */
    NOT_GRANTED
}
