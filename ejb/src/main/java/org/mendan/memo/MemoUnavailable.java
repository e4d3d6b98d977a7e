package org.mendan.memo;

import org.mendan.meeting.MeetingId;

/** The memo is not in memory and cannot be read from the store now; the browser comes back later. */
public class MemoUnavailable extends Exception {

    public MemoUnavailable(MeetingId meeting, Throwable cause) {
        super("The memo of " + meeting + " cannot be read", cause);
    }
}
