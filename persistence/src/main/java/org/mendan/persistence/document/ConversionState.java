package org.mendan.persistence.document;

/** How far a version is on its way to pages. */
public enum ConversionState {
    /** Nobody has begun, or whoever had begun gave it back. */
    WAITING,
    /** Somebody is at it; its first pages may be there. */
    CONVERTING,
    /** All pages are there. */
    READY,
    /** There are no pages, and there will be none of this file. */
    FAILED
}
