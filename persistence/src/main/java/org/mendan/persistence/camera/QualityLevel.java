package org.mendan.persistence.camera;

/** How well the pictures go. */
public enum QualityLevel {
    GOOD,
    /** They come, but late, torn or seldom. */
    WEAK,
    /** The browsers find no way to each other; the host is seen in still pictures. */
    STILLS,
    NONE
}
