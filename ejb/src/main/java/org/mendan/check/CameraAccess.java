package org.mendan.check;

/** Whether a browser would give its camera, as far as it says so without asking the person. */
public enum CameraAccess {
    /** There is one, and the person has allowed it before. */
    READY,
    /** There is one, and the browser will ask. */
    ASKS,
    /** The person, the browser's settings or the system said no. */
    DENIED,
    /** There is none. */
    MISSING,
    /** The browser cannot show cameras at all. */
    UNSUPPORTED
}
