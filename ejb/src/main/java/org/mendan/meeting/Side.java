package org.mendan.meeting;

/** One of the two people in a meeting. */
public enum Side {
    HOST,
    GUEST;

    /** The person opposite. */
    public Side other() {
        return this == HOST ? GUEST : HOST;
    }
}
