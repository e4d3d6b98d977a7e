package org.mendan.meeting;

/** What the server tells a guest who waits with a number. */
public sealed interface WaitingNotice {

    /** A host redeemed the number: go to the meeting. */
    record Started() implements WaitingNotice {}
}
