package org.mendan.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mendan.network.Networks;
import org.mendan.policy.Policies;
import org.mendan.policy.PoliciesAsSet;

class SessionRuleTest {
    private static final Instant NINE = Instant.parse("2026-01-05T00:00:00Z");
    private static final String OFFICE = "10.1.2.3";

    private final SessionRule rule = new SessionRule(
            Duration.ofMinutes(30),
            Duration.ofHours(8),
            Networks.read("10.1.0.0/16").orElseThrow());
    private final Session session = new Session("1", UUID.randomUUID(), NINE, NINE, OFFICE, "", "");

    @Test
    void SO3_a_session_that_is_not_used_ends_on_time() {
        assertThat(stateAfter(session, Duration.ofMinutes(30).minusMillis(1))).isInstanceOf(SessionState.Living.class);
        assertThat(stateAfter(session, Duration.ofMinutes(30))).isEqualTo(new SessionState.Over(SessionEnd.IDLE));
    }

    @Test
    void SO3_a_session_that_is_used_goes_on_to_its_longest() {
        Session used = session.seenAt(NINE.plus(Duration.ofMinutes(479)), OFFICE);
        assertThat(stateAfter(used, Duration.ofHours(8).minusMillis(1))).isInstanceOf(SessionState.Living.class);
        assertThat(stateAfter(used, Duration.ofHours(8))).isEqualTo(new SessionState.Over(SessionEnd.LONGEST));
    }

    @Test
    void SO3_a_session_is_worth_nothing_elsewhere_and_goes_on_when_it_comes_back() {
        assertThat(rule.stateOf(session, NINE, "203.0.113.5")).isInstanceOf(SessionState.Elsewhere.class);
        assertThat(rule.stateOf(session.refusedFrom("203.0.113.5"), NINE, OFFICE))
                .isInstanceOf(SessionState.Living.class);
    }

    @Test
    void AD2_SO3_each_limit_is_the_policy_of_its_name_and_of_the_organisation() {
        UUID branch = UUID.randomUUID();
        PoliciesAsSet policies = new PoliciesAsSet(branch)
                .with(Policies.SESSION_IDLE, "1800")
                .with(Policies.SESSION_LONGEST, "28800")
                .with(Policies.HOST_ADDRESSES, "10.1.0.0/16");
        assertThat(SessionRule.of(policies, branch)).isEqualTo(rule);
        assertThat(SessionRule.of(policies, UUID.randomUUID()))
                .isEqualTo(new SessionRule(Duration.ofHours(1), Duration.ofHours(12), Networks.ANYWHERE));
    }

    private SessionState stateAfter(Session one, Duration time) {
        return rule.stateOf(one, NINE.plus(time), OFFICE);
    }
}
