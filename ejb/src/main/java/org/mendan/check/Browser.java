package org.mendan.check;

/** The browsers whose names people know. */
public enum Browser {
    CHROME,
    EDGE,
    FIREFOX,
    SAFARI,
    SAMSUNG,
    OTHER
}
