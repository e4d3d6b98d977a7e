package org.mendan.meeting;

import java.util.UUID;

/** Names one meeting, in the grid and in its record. */
public record MeetingId(UUID value) {

    public static MeetingId of(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
