package org.mendan.meeting;

import org.mendan.persistence.record.Ending;

/** What has to be done outside once a meeting has decided. */
public sealed interface Effect {

    /** Tell this side. */
    record Tell(Side side, MeetingNotice notice) implements Effect {}

    /** Close this connection of this side. */
    record Part(Side side, Connection connection, Parting why) implements Effect {}

    /** The sender already has another tab open: ask before taking over. */
    record AskToTakeOver() implements Effect {}

    /** The meeting is over: write it down. */
    record Close(Ending how) implements Effect {}
}
