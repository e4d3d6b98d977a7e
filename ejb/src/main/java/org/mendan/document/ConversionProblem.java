package org.mendan.document;

/** Why a document has no pages; the worker's own names, and one for a worker that could not say why. */
public enum ConversionProblem {
    ENCRYPTED,
    DAMAGED,
    TOO_MANY_PAGES,
    TOO_SLOW,
    TOO_LARGE,
    MACROS,
    NO_OFFICE,
    EMPTY,
    /** The worker ended before it was done. */
    STOPPED
}
