package org.mendan.meeting;

import java.time.Duration;
import java.time.Instant;

/** What a side needs to draw its window on joining. */
public record MeetingView(
        Side side,
        long recordNumber,
        Instant startedAt,
        Watchword watchword,
        String hostName,
        String branch,
        String guestEntry,
        PeerState peer,
        long peerSinceMillis,
        Duration grace) {

    static MeetingView of(Meeting meeting, Side side, Duration grace, Instant now) {
        Origin origin = meeting.origin();
        Presence peer = meeting.presence(side.other());
        return new MeetingView(
                side,
                origin.recordNumber(),
                origin.startedAt(),
                origin.watchword(),
                origin.host().name(),
                origin.host().branch(),
                origin.guestEntry(),
                peer.state(),
                Math.max(0, Duration.between(peer.since(), now).toMillis()),
                grace);
    }
}
