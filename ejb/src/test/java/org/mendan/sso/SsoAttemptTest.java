package org.mendan.sso;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SsoAttemptTest {
    private static final Instant NOON = Instant.parse("2026-11-23T03:00:00Z");

    private final String key = Seal.newKey();
    private final SsoAttempt attempt = SsoAttempt.begin("/host/records?words=a", NOON);

    @Test
    void SO2_an_attempt_comes_back_whole_on_another_node() {
        String sealed = new Seal(key).close(attempt.written());
        assertThat(new Seal(key).open(sealed).flatMap(SsoAttempt::read)).contains(attempt);
    }

    @Test
    void SO2_nobody_can_read_change_or_make_one() {
        String sealed = new Seal(key).close(attempt.written());
        assertThat(sealed).doesNotContain(attempt.state().getValue());
        assertThat(new Seal(Seal.newKey()).open(sealed)).isEmpty();
        for (int i = 0; i < sealed.length() - 1; i += 7) {
            char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(new Seal(key).open(sealed.substring(0, i) + other + sealed.substring(i + 1)))
                    .isEmpty();
        }
        assertThat(new Seal(key).open("")).isEmpty();
        assertThat(new Seal(key).open("%%%")).isEmpty();
    }

    @Test
    void SO2_an_attempt_lasts_ten_minutes() {
        assertThat(attempt.isOver(NOON.plusSeconds(600))).isFalse();
        assertThat(attempt.isOver(NOON.plusSeconds(601))).isTrue();
    }

    @Test
    void SO2_each_attempt_has_its_own_secrets() {
        SsoAttempt other = SsoAttempt.begin("/host/records", NOON);
        assertThat(other.state()).isNotEqualTo(attempt.state());
        assertThat(other.nonce()).isNotEqualTo(attempt.nonce());
        assertThat(other.verifier()).isNotEqualTo(attempt.verifier());
    }
}
