package org.mendan.connection;

import java.time.Instant;
import org.mendan.meeting.MeetingId;
import org.mendan.meeting.ResumeToken;

/** What came of a host's typing a number. */
public sealed interface StartOutcome {

    /** The meeting has started for both. */
    record Started(MeetingId meeting, ResumeToken hostToken) implements StartOutcome {}

    /** Wrong, expired or used: the host cannot tell which, and need not. */
    record NoSuchNumber(int triesLeft) implements StartOutcome {}

    /** Too many wrong entries. */
    record Paused(Instant until) implements StartOutcome {}

    /** This host already is in a meeting. */
    record AlreadyMeeting(MeetingId meeting) implements StartOutcome {}

    /** The meeting cannot be recorded for the moment; the number is still good. */
    record Unavailable() implements StartOutcome {}
}
