package org.mendan.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The sessions of one login, the oldest first. */
record Sessions(List<Session> all) {
    static final Sessions NONE = new Sessions(List.of());

    /** More than anybody has browsers; the oldest one goes where another would be too many. */
    static final int MOST = 50;

    /** Written down no more often than this, for each request counts as use. */
    static final Duration BETWEEN = Duration.ofMinutes(1);

    Sessions {
        all = List.copyOf(all);
    }

    Optional<Session> find(String id) {
        return all.stream().filter(session -> session.id().equals(id)).findFirst();
    }

    Sessions with(Session session) {
        List<Session> more = new ArrayList<>(all);
        more.add(session);
        return new Sessions(more.subList(Math.max(0, more.size() - MOST), more.size()));
    }

    Sessions without(String id) {
        return new Sessions(
                all.stream().filter(session -> !session.id().equals(id)).toList());
    }

    Sessions onlyWith(String id) {
        return new Sessions(find(id).stream().toList());
    }

    Sessions changed(String id, UnaryOperator<Session> change) {
        return new Sessions(all.stream()
                .map(session -> session.id().equals(id) ? change.apply(session) : session)
                .toList());
    }

    /** Those that no limit has ended. */
    Sessions living(Function<UUID, SessionRule> rules, Instant now) {
        return new Sessions(all.stream()
                .filter(session -> rules.apply(session.organisation())
                        .limitPassedBy(session, now)
                        .isEmpty())
                .toList());
    }

    /** Whether this use of the session is worth being written down. */
    static boolean worthTelling(Session session, Instant now, String address) {
        return !address.equals(session.address())
                || !now.isBefore(session.seen().plus(BETWEEN));
    }
}
