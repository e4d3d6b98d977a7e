package org.mendan.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mendan.network.Networks;
import org.mendan.policy.Policies;
import org.mendan.policy.PolicyBean;

/**
 * What an institution allows its sessions.
 *
 * @param idle how long one lasts without being used
 * @param longest how long in any case
 * @param from where they can be used
 */
record SessionRule(Duration idle, Duration longest, Networks from) {

    /** What holds for an organisation. */
    static SessionRule of(PolicyBean policies, UUID organisation) {
        return new SessionRule(
                policies.of(Policies.SESSION_IDLE, organisation),
                policies.of(Policies.SESSION_LONGEST, organisation),
                policies.of(Policies.HOST_ADDRESSES, organisation));
    }

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
