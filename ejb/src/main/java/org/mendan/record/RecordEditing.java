package org.mendan.record;

/** What became of an edit. */
public enum RecordEditing {
    /** Stored, or nothing had to be. */
    SAVED,
    /** Somebody else stored something since the editor began; nothing was changed. */
    CHANGED_MEANWHILE,
    /** The record is not his to edit, or there is none. */
    REFUSED
}
