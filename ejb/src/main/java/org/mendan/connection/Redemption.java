package org.mendan.connection;

import java.time.Instant;

/** What came of looking up a typed number. */
public sealed interface Redemption {

    /** The number was alive and now belongs to this host. */
    record Redeemed(WaitingGuest guest) implements Redemption {}

    /** Wrong, expired, withdrawn or used. */
    record Wrong(int triesLeft) implements Redemption {}

    /** This entry, or an earlier one, paused the host. */
    record Paused(Instant until, boolean justNow) implements Redemption {}
}
