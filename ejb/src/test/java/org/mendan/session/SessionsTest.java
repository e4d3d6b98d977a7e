package org.mendan.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mendan.network.Networks;

class SessionsTest {
    private static final Instant NINE = Instant.parse("2026-01-05T00:00:00Z");
    private static final UUID BRANCH = UUID.randomUUID();

    private final Sessions three =
            Sessions.NONE.with(session("1", NINE)).with(session("2", NINE)).with(session("3", NINE));

    @Test
    void SO3_one_session_ends_and_the_others_go_on() {
        assertThat(three.without("2").all()).extracting(Session::id).containsExactly("1", "3");
        assertThat(three.without("none")).isEqualTo(three);
    }

    @Test
    void SO3_all_sessions_but_ones_own_end() {
        assertThat(three.onlyWith("2").all()).extracting(Session::id).containsExactly("2");
        assertThat(three.onlyWith("none").all()).isEmpty();
    }

    @Test
    void SO3_a_session_that_is_over_is_not_listed() {
        SessionRule rule = new SessionRule(Duration.ofMinutes(30), Duration.ofHours(8), Networks.ANYWHERE);
        Instant later = NINE.plus(Duration.ofMinutes(40));
        Sessions sessions = three.changed("3", one -> one.seenAt(later, "10.0.0.1"));
        assertThat(sessions.living(organisation -> rule, later).all())
                .extracting(Session::id)
                .containsExactly("3");
    }

    @Test
    void SO3_the_oldest_goes_where_there_are_too_many() {
        Sessions many = IntStream.range(0, Sessions.MOST + 2)
                .mapToObj(i -> session(String.valueOf(i), NINE))
                .reduce(Sessions.NONE, Sessions::with, (one, other) -> one);
        assertThat(many.all()).hasSize(Sessions.MOST);
        assertThat(many.find("1")).isEmpty();
        assertThat(many.find("2")).isPresent();
    }

    @Test
    void SO3_use_is_written_down_once_a_minute_or_when_the_address_changes() {
        Session session = session("1", NINE);
        assertThat(Sessions.worthTelling(session, NINE.plusSeconds(59), "10.0.0.1"))
                .isFalse();
        assertThat(Sessions.worthTelling(session, NINE.plusSeconds(60), "10.0.0.1"))
                .isTrue();
        assertThat(Sessions.worthTelling(session, NINE.plusSeconds(1), "10.0.0.2"))
                .isTrue();
    }

    @Test
    void SO3_what_is_written_into_the_grid_is_read_again() {
        Sessions sessions = three.changed("2", one -> one.refusedFrom("203.0.113.5"));
        assertThat(SessionsJson.read(SessionsJson.write(sessions))).isEqualTo(sessions);
        assertThat(SessionsJson.read(SessionsJson.write(Sessions.NONE))).isEqualTo(Sessions.NONE);
    }

    private static Session session(String id, Instant since) {
        return new Session(id, BRANCH, since, since, "10.0.0.1", "Browser \"of\" 花子", "");
    }
}
