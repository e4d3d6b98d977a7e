package org.mendan.conversion;

/** Why a document has no pages. The server knows the same names. */
public enum Problem {
    /** It opens with a password only. */
    ENCRYPTED,
    /** It is not what it claims to be, or broken. */
    DAMAGED,
    /** It has more pages than are taken. */
    TOO_MANY_PAGES,
    /** A page took longer than a page may. */
    TOO_SLOW,
    /** It needs more memory, pixels or room than a document may. */
    TOO_LARGE,
    /** It carries programs (macros). */
    MACROS,
    /** It needs an office program, and there is none on this machine. */
    NO_OFFICE,
    /** It has no page at all. */
    EMPTY
}
