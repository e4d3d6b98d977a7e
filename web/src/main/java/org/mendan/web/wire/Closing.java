package org.mendan.web.wire;

import org.mendan.meeting.Parting;

/** How the server closes a socket: RFC 6455 code and a reason shared with the browser. */
public enum Closing {
    NORMAL(1000, "done"),
    GOING_AWAY(1001, "going_away"),
    SILENT(1001, "silent"),
    NO_IDENTITY(1008, "no_identity"),
    FOREIGN_ORIGIN(1008, "foreign_origin"),
    ADDRESS_NOT_ALLOWED(1008, "address_not_allowed"),
    UNKNOWN_MEETING(1008, "unknown_meeting"),
    WRONG_VERSION(1008, "wrong_version"),
    TOO_LARGE(1009, "too_large"),
    REPLACED(4001, "replaced"),
    ENDED(4002, "ended"),
    SLOW_READER(4003, "slow_reader"),
    MISBEHAVING(4004, "misbehaving");

    private final int code;
    private final String reason;

    Closing(int code, String reason) {
        this.code = code;
        this.reason = reason;
    }

    public int code() {
        return code;
    }

    public String reason() {
        return reason;
    }

    /** The closing that tells a browser of the meeting's own decision. */
    public static Closing of(Parting why) {
        return why == Parting.REPLACED ? REPLACED : ENDED;
    }
}
