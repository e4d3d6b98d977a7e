package org.mendan.meeting;

/** The place that one side has in one meeting; a socket belongs to one seat for life. */
public record Seat(MeetingId meeting, Side side) {

    public Seat opposite() {
        return new Seat(meeting, side.other());
    }

    @Override
    public String toString() {
        return meeting + "/" + side;
    }
}
