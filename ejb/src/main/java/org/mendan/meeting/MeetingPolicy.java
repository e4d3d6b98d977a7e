package org.mendan.meeting;

import java.time.Duration;

/**
 * The limits that an institution sets for its meetings.
 *
 * @param grace how long a side that vanished may take to come back
 * @param leave how long a host whose window said goodbye may take: long enough for a reload, too short to notice
 */
public record MeetingPolicy(Duration grace, Duration leave) {
    public MeetingPolicy {
        if (grace.toSeconds() < 10 || grace.toSeconds() > 3600) {
            throw new IllegalArgumentException("grace: " + grace + " is not between 10 s and 1 h");
        }
        if (leave.toSeconds() < 1 || leave.compareTo(grace) > 0) {
            throw new IllegalArgumentException("leave: " + leave + " is not between 1 s and the grace time");
        }
    }
}
