package org.mendan.meeting;

import org.mendan.persistence.record.Ending;

/** What a side hears about the meeting itself. */
public sealed interface MeetingNotice extends Notice {

    /** The other side came, or is away since so many milliseconds. */
    record PeerChanged(PeerState peer, long sinceMillis) implements MeetingNotice {}

    /** The meeting is over. */
    record Ended(Ending how) implements MeetingNotice {}
}
