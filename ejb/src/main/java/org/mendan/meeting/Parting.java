package org.mendan.meeting;

/** Why the server closes a socket of its own accord. */
public enum Parting {
    /** Another tab of the same side took the place. */
    REPLACED,
    /** The meeting is over. */
    ENDED
}
