package org.mendan.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mendan.persistence.Given.NOON;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Second factors of accounts, and the codes that stand in for them. */
abstract class SecondFactorsContract {
    abstract SecondFactors factors();

    abstract UUID account();

    void forget() {}

    @Test
    void SO1_a_factor_is_kept_with_the_last_step_used() {
        UUID account = account();
        factors().add(new SecondFactor(account, "JBSWY3DPEHPK3PXP", NOON, 7));
        forget();
        factors().find(account).orElseThrow().used(9);
        forget();
        SecondFactor kept = factors().find(account).orElseThrow();
        assertThat(kept.secret()).isEqualTo("JBSWY3DPEHPK3PXP");
        assertThat(kept.since()).isEqualTo(NOON);
        assertThat(kept.lastStep()).isEqualTo(9);
    }

    @Test
    void SO1_a_recovery_code_is_taken_once_and_from_its_own_account_only() {
        UUID hanako = account();
        UUID taro = account();
        factors().replaceCodes(hanako, List.of("a", "b"));
        factors().replaceCodes(taro, List.of("c"));
        forget();
        assertThat(factors().takeCode(taro, "a")).isFalse();
        assertThat(factors().takeCode(hanako, "a")).isTrue();
        assertThat(factors().takeCode(hanako, "a")).isFalse();
        assertThat(factors().codesLeft(hanako)).isEqualTo(1);
        factors().replaceCodes(hanako, List.of("d", "e", "f"));
        assertThat(factors().takeCode(hanako, "b")).isFalse();
        assertThat(factors().codesLeft(hanako)).isEqualTo(3);
        assertThat(factors().codesLeft(taro)).isEqualTo(1);
    }

    @Test
    void SO1_taking_a_factor_away_takes_its_codes_too_and_another_may_follow() {
        UUID account = account();
        factors().remove(account);
        factors().add(new SecondFactor(account, "JBSWY3DPEHPK3PXP", NOON, 7));
        factors().replaceCodes(account, List.of("a"));
        forget();
        factors().remove(account);
        forget();
        assertThat(factors().find(account)).isEmpty();
        assertThat(factors().takeCode(account, "a")).isFalse();
        factors().add(new SecondFactor(account, "GEZDGNBVGY3TQOJQ", NOON, 1));
        forget();
        assertThat(factors().find(account).orElseThrow().secret()).isEqualTo("GEZDGNBVGY3TQOJQ");
    }
}
