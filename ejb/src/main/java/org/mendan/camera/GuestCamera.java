package org.mendan.camera;

/** Where the guest's camera stands. */
public enum GuestCamera {
    /** The host's camera is off, so the guest is not asked. */
    OFF_BY_HOST,
    /** The guest is asked and has not answered yet. */
    ASKED,
    /** The guest's picture is shown as it is. */
    ON_NORMAL,
    /** The guest's picture is shown, with the room behind the guest hidden. */
    ON_HIDDEN_BACKGROUND,
    /** The guest does not want to be seen. */
    REFUSED,
    /** The guest agreed, but browser or system did not give the camera. */
    BROWSER_BLOCKED,
    /** The guest's picture was shown, and the guest ended it. */
    STOPPED,
    /** The browsers find no way to each other, or pictures are spared: the guest is not seen, and not asked. */
    UNAVAILABLE,
    /** The institution allows no guest camera: the guest is not seen, and not asked. */
    FORBIDDEN;

    /** Whether nothing the guest does makes a picture now. */
    boolean closed() {
        return this == UNAVAILABLE || this == FORBIDDEN;
    }

    boolean shown() {
        return this == ON_NORMAL || this == ON_HIDDEN_BACKGROUND;
    }
}
