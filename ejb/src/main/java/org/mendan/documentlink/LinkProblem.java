package org.mendan.documentlink;

/** Why a link is not made. */
public enum LinkProblem {
    /** There is no such document, or it is not his to send. */
    NOT_GRANTED,
    /** The institution sends no documents as links. */
    NOT_ALLOWED,
    /** The document may not be shown at present. */
    UNUSABLE,
    /** No number of days within the bounds. */
    DAYS,
    /** Too short or too long. */
    PASSWORD,
    /** The two passwords differ. */
    NOT_REPEATED
}
