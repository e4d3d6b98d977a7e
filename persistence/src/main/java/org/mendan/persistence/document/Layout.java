package org.mendan.persistence.document;

/** How the pages of a document lie. */
public enum Layout {
    /** One page at a time, turned sideways, as slides are. */
    HORIZONTAL,
    /** All pages below each other, as papers are. */
    VERTICAL
}
