package org.mendan.meeting;

/** Whether the other side is connected. */
public enum PeerState {
    /** Has not come since the meeting, or the servers, started. */
    EXPECTED,
    /** Connected. */
    HERE,
    /** Was connected, and is not now. */
    AWAY
}
