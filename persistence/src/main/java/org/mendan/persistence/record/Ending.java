package org.mendan.persistence.record;

/** How a meeting ended. */
public enum Ending {
    /** The host pressed the end button. */
    HOST_ENDED,
    /** The guest pressed the end button. */
    GUEST_ENDED,
    /** The host's meeting window was closed. */
    HOST_CLOSED,
    /** The guest vanished and did not return within the grace time. */
    GUEST_LOST,
    /** The host vanished and did not return within the grace time. */
    HOST_LOST
}
