package org.mendan.memo;

/** The protocol's error codes that answer a push. */
public final class MemoCodes {
    /** The push is not a change of the memo at that version. */
    public static final String INVALID = "memo.invalid";

    /** The memo would become longer than it may. */
    public static final String TOO_LONG = "memo.too_long";

    /** More pushes wait for this seat than a well-behaved page sends. */
    public static final String TOO_FAST = "too_fast";

    /** The meeting is over and its memo closed. */
    public static final String NOT_JOINED = "not_joined";

    /** The memo of this meeting cannot be read or stored, while others can. */
    public static final String UNAVAILABLE = "unavailable";

    private MemoCodes() {}
}
