package org.mendan.meeting;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether and where one side is connected.
 *
 * @param connection where, or null while the side is away
 * @param since when the side came or went
 * @param leaving the page said that it is being closed or reloaded
 */
public record Presence(@Nullable Connection connection, Instant since, boolean leaving) {

    public static Presence away(Instant since) {
        return new Presence(null, since, false);
    }

    public PeerState state() {
        return connection == null ? PeerState.AWAY : PeerState.HERE;
    }

    /** Away for at least so long. */
    public boolean awayFor(Duration limit, Instant now) {
        return connection == null && !now.isBefore(since.plus(limit));
    }

    boolean holds(String socket) {
        return connection != null && connection.socket().equals(socket);
    }

    Presence lostAt(Instant now) {
        return new Presence(null, now, leaving);
    }

    Presence goodbye() {
        return new Presence(connection, since, true);
    }
}
