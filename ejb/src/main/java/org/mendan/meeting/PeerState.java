package org.mendan.meeting;

/** Whether the other side is connected. */
public enum PeerState {
    HERE,
    AWAY
}
