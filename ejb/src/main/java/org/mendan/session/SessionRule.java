package org.mendan.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mendan.network.Networks;

/**
 * What an institution allows its sessions.
 *
 * @param idle how long one lasts without being used
 * @param longest how long in any case
 * @param from where they can be used
 */
record SessionRule(Duration idle, Duration longest, Networks from) {

    SessionState stateOf(Session session, Instant now, String address) {
        Optional<SessionEnd> end = limitPassedBy(session, now);
        if (end.isPresent()) {
            return new SessionState.Over(end.get());
        }
        return from.holds(address) ? new SessionState.Living() : new SessionState.Elsewhere();
    }

    /** The limit that this session has passed; nothing where it goes on. */
    Optional<SessionEnd> limitPassedBy(Session session, Instant now) {
        if (!now.isBefore(session.since().plus(longest))) {
            return Optional.of(SessionEnd.LONGEST);
        }
        return now.isBefore(session.seen().plus(idle)) ? Optional.empty() : Optional.of(SessionEnd.IDLE);
    }
}
