package org.mendan.ink;

/** What the host draws with. */
public enum Tool {
    PEN,
    /** Wide, and what lies below shines through. */
    HIGHLIGHTER
}
