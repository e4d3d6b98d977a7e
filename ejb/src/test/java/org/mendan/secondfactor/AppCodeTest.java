package org.mendan.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppCodeTest {
    private static final String SECRET = AppCode.secret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);
    private static final long STEP = 1_111_111_109 / 30;

    /** The last six digits of the eight in RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void SO1_codes_are_those_of_the_standard(long second, String code) {
        assertThat(SECRET).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(AppCode.at(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void SO1_a_code_counts_for_its_time_and_the_steps_beside_it() {
        for (int off = -1; off <= 1; off++) {
            assertThat(AppCode.step(SECRET, "081804", NOW.plusSeconds(30L * off), 0))
                    .hasValue(STEP);
        }
        assertThat(AppCode.step(SECRET, "081804", NOW.plusSeconds(60), 0)).isEmpty();
        assertThat(AppCode.step(SECRET, "081804", NOW.minusSeconds(60), 0)).isEmpty();
    }

    @Test
    void SO1_a_code_counts_once_and_none_before_it_any_more() {
        assertThat(AppCode.step(SECRET, "081804", NOW, STEP - 1)).hasValue(STEP);
        assertThat(AppCode.step(SECRET, "081804", NOW, STEP)).isEqualTo(OptionalLong.empty());
        assertThat(AppCode.step(SECRET, AppCode.at(SECRET, NOW.minusSeconds(30)), NOW, STEP))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"081 804", " ０８１８０４ "})
    void SO1_a_code_may_be_typed_as_it_is_read(String typed) {
        assertThat(AppCode.step(SECRET, typed, NOW, 0)).hasValue(STEP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "81804", "0818040", "081805", "x", "08180４a"})
    void SO1_anything_else_is_no_code(String typed) {
        assertThat(AppCode.step(SECRET, typed, NOW, 0)).isEmpty();
    }

    @Test
    void a_secret_of_another_length_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> AppCode.secret(new byte[10]));
    }
}
