package org.mendan.meeting;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether and where one side is connected.
 *
 * @param connection where, or null while the side is away
 * @param came whether the side was ever connected
 * @param since when the side came or went, or began to be expected
 * @param leaving the page said that it is being closed or reloaded
 */
public record Presence(@Nullable Connection connection, boolean came, Instant since, boolean leaving) {

    /** Not there, and not missed yet. */
    public static Presence expected(Instant since) {
        return new Presence(null, false, since, false);
    }

    public PeerState state() {
        if (connection != null) {
            return PeerState.HERE;
        }
        return came ? PeerState.AWAY : PeerState.EXPECTED;
    }

    /** Away for at least so long. */
    public boolean awayFor(Duration limit, Instant now) {
        return connection == null && !now.isBefore(since.plus(limit));
    }

    boolean holds(String socket) {
        return connection != null && connection.socket().equals(socket);
    }

    static Presence at(Connection connection, Instant now) {
        return new Presence(connection, true, now, false);
    }

    Presence lostAt(Instant now) {
        return new Presence(null, came, now, leaving);
    }

    Presence goodbye() {
        return new Presence(connection, came, since, true);
    }
}
