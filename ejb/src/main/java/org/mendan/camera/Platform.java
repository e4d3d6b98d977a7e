package org.mendan.camera;

/** What a person's device runs, as its browser tells; what to do about a camera depends on it. */
public enum Platform {
    /** iPhone and iPad. */
    IOS,
    ANDROID,
    WINDOWS,
    MACOS,
    /** Anything else, or a browser that does not tell. */
    OTHER
}
