package org.mendan.ink;

/** What has been done to a page, and can be taken back. */
public sealed interface Mark permits Stroke, Wipe {
    /** Counted from 1. */
    int page();
}
