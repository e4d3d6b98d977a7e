package org.mendan.camera;

/** Why a browser gave no camera. */
public enum CameraProblem {
    /** The person or the browser's settings said no. */
    DENIED,
    /** There is no camera. */
    MISSING,
    /** Another program holds the camera. */
    BUSY,
    /** The browser cannot show cameras at all. */
    UNSUPPORTED,
    /** It was shown and went away by itself, as when it is unplugged. */
    LOST
}
