package org.mendan.connection;

import java.time.Duration;
import org.mendan.meeting.MeetingId;

/** Where a guest with a token stands. */
public sealed interface WaitingState {

    /** Holds a live number, or one whose meeting is about to open. */
    record Waiting(ConnectionNumber number, Duration remaining, Duration lifetime) implements WaitingState {}

    /** The number is over; the next one needs no new consent. */
    record Expired(ConnectionNumber number, Duration lifetime) implements WaitingState {}

    /** A host redeemed the number, and the meeting is open. */
    record Paired(MeetingId meeting) implements WaitingState {}

    /** Nothing is known of this token. */
    record Unknown() implements WaitingState {}
}
