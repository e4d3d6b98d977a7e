package org.mendan.document;

/** What came of a change. */
public enum EditOutcome {
    DONE,
    /** The same; what waited for an approval waits no more, it has to be applied for again. */
    DONE_ANEW,
    /** The title is missing, or something is too long. */
    UNFIT,
    /** The last day is over already. */
    PAST,
    /** Somebody else was quicker; nothing was changed. */
    OVERTAKEN,
    /** There is no such document, or it is not his to change. */
    NOT_GRANTED
}
