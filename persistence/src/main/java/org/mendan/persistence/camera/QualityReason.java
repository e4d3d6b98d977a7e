package org.mendan.persistence.camera;

/** Why the pictures go as they go. */
public enum QualityReason {
    /** Nothing is wrong. */
    FINE,
    /** Parts of the pictures get lost on the way. */
    LOSS,
    /** The way takes long. */
    DELAY,
    /** Fewer pictures come than were sent. */
    SLOW,
    /** The browsers cannot reach each other. */
    BLOCKED,
    /** The browsers look for a way. */
    SEARCHING,
    /** No camera is on. */
    OFF
}
