package org.mendan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Role;

class SignInDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final Duration LOCK = Duration.ofMinutes(15);

    private final SignInDecision decision = new SignInDecision(new LockRule(5, LOCK));
    private final Account account = account(Role.HOST, true);

    @Test
    void SO1_a_right_password_signs_in_with_the_role() {
        assertThat(decision.on(account, true, NOW)).isInstanceOfSatisfying(SignIn.SignedIn.class, signedIn -> {
            assertThat(signedIn.login()).isEqualTo("host@example.jp");
            assertThat(signedIn.roles()).containsExactly("HOST");
        });
    }

    @Test
    void SO1_five_failures_in_a_row_lock_the_account_even_for_the_right_password() {
        fail(5);
        assertThat(decision.on(account, true, NOW)).isEqualTo(new SignIn.Locked(NOW.plus(LOCK)));
    }

    @Test
    void SO1_four_failures_and_a_success_start_the_count_anew() {
        fail(4);
        assertThat(decision.on(account, true, NOW)).isInstanceOf(SignIn.SignedIn.class);
        fail(4);
        assertThat(decision.on(account, true, NOW)).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void SO1_the_lock_ends_by_itself_and_guessing_does_not_prolong_it() {
        fail(5);
        assertThat(decision.on(account, false, NOW.plus(LOCK).minusSeconds(1))).isInstanceOf(SignIn.Locked.class);
        assertThat(decision.on(account, true, NOW.plus(LOCK))).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void SO1_after_a_lock_it_takes_five_failures_again() {
        fail(5);
        Instant later = NOW.plus(LOCK);
        for (int i = 0; i < 4; i++) {
            decision.on(account, false, later);
        }
        assertThat(decision.on(account, true, later)).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void SO1_where_a_second_step_follows_a_right_password_forgets_no_failures() {
        fail(4);
        assertThat(decision.onPassword(account, true, true, NOW)).isEqualTo(new SignIn.CodeWanted("host@example.jp"));
        fail(1);
        assertThat(decision.onPassword(account, true, true, NOW)).isInstanceOf(SignIn.Locked.class);
        Instant later = NOW.plus(LOCK);
        assertThat(decision.onPassword(account, true, true, later)).isInstanceOf(SignIn.CodeWanted.class);
        assertThat(decision.on(account, true, later)).isInstanceOf(SignIn.SignedIn.class);
        assertThat(account.failedAttempts()).isZero();
    }

    @Test
    void SO1_a_second_step_helps_no_wrong_password_and_no_stopped_account() {
        assertThat(decision.onPassword(account, false, true, NOW)).isInstanceOf(SignIn.Refused.class);
        assertThat(account.failedAttempts()).isEqualTo(1);
        assertThat(decision.onPassword(account(Role.HOST, false), true, true, NOW))
                .isInstanceOf(SignIn.Refused.class);
    }

    @Test
    void an_account_that_is_not_active_is_refused() {
        assertThat(decision.on(account(Role.HOST, false), true, NOW)).isInstanceOf(SignIn.Refused.class);
    }

    @Test
    void an_administrator_may_host_too() {
        assertThat(decision.on(account(Role.ADMIN, true), true, NOW))
                .isInstanceOfSatisfying(SignIn.SignedIn.class, signedIn -> assertThat(signedIn.roles())
                        .containsExactlyInAnyOrder("ADMIN", "HOST"));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(decision.on(account, false, NOW)).isInstanceOf(SignIn.Refused.class);
        }
    }

    private static Account account(Role role, boolean active) {
        return new Account(
                UUID.randomUUID(), UUID.randomUUID(), "host@example.jp", "山田 花子", "hash", role, active, 0, null, NOW);
    }
}
