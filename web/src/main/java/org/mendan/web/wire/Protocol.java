package org.mendan.web.wire;

/** What both ends must agree on before anything else. */
public final class Protocol {
    /** The version of {@code web/PROTOCOL.md} that a hello must name. */
    public static final int VERSION = 1;

    /** The cookie with the guest's resume token. */
    public static final String GUEST_COOKIE = "mendan-guest";

    /** The cookie with the host's resume token for the meeting that is going on. */
    public static final String HOST_COOKIE = "mendan-host";

    private Protocol() {}
}
