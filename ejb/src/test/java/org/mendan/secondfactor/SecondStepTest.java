package org.mendan.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mendan.persistence.identity.SecondFactor;
import org.mendan.persistence.identity.SecondFactorsInMemory;

class SecondStepTest {
    private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");
    private static final String SECRET = AppCode.secret(new byte[AppCode.SECRET_BYTES]);

    private final SecondFactorsInMemory factors = new SecondFactorsInMemory();
    private final SecondStep step = new SecondStep(factors);
    private final UUID hanako = UUID.randomUUID();

    @BeforeEach
    void hanakoHasAnApp() {
        factors.add(new SecondFactor(hanako, SECRET, NOON, 0));
        factors.replaceCodes(hanako, List.of(RecoveryCodes.hash("k7mp-2xwd-n9qa")));
    }

    @Test
    void SO1_a_code_of_the_app_is_taken_once() {
        String code = AppCode.at(SECRET, NOON);
        assertThat(step.take(hanako, code, NOON)).contains("app code");
        assertThat(step.take(hanako, code, NOON.plusSeconds(1))).isEmpty();
        assertThat(step.take(hanako, AppCode.at(SECRET, NOON.plusSeconds(30)), NOON.plusSeconds(30)))
                .isPresent();
    }

    @Test
    void SO1_a_recovery_code_is_taken_once_and_the_rest_are_counted() {
        assertThat(step.take(hanako, "K7MP 2XWD N9QA", NOON)).contains("recovery code, 0 left");
        assertThat(step.take(hanako, "k7mp-2xwd-n9qa", NOON)).isEmpty();
    }

    @Test
    void SO1_nobody_without_a_second_factor_has_a_code() {
        assertThat(step.take(UUID.randomUUID(), AppCode.at(SECRET, NOON), NOON)).isEmpty();
        assertThat(step.take(hanako, "", NOON)).isEmpty();
    }
}
