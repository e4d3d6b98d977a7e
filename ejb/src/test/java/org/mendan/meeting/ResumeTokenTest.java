package org.mendan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeTokenTest {

    @Test
    void a_token_has_128_bits_and_no_two_are_alike() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            String value = ResumeToken.random().value();
            assertThat(Base64.getUrlDecoder().decode(value)).hasSize(16);
            seen.add(value);
        }
        assertThat(seen).hasSize(10_000);
    }

    @Test
    void every_bit_of_a_token_is_set_about_half_of_the_time() {
        int[] ones = new int[128];
        int rounds = 4_000;
        for (int round = 0; round < rounds; round++) {
            byte[] bytes = Base64.getUrlDecoder().decode(ResumeToken.random().value());
            for (int bit = 0; bit < ones.length; bit++) {
                ones[bit] += (bytes[bit / 8] >> (bit % 8)) & 1;
            }
        }
        // 8 standard deviations of a fair coin: a sound source fails this once in some 10^15 runs
        assertThat(ones).satisfies(counts -> {
            for (int count : counts) {
                assertThat(count).isBetween(2000 - 253, 2000 + 253);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "aaaaaaaaaaaaaaaaaaaaa!",
                "aaaaaaaaaaaaaaaaaaaaaaa",
                "aaaaaaaaaaaaaaaaaaaa a",
                "../../../../etc/passwd"
            })
    void an_altered_token_is_none(String text) {
        assertThat(ResumeToken.parse(text)).isEmpty();
    }

    @Test
    void a_token_does_not_show_itself_in_logs() {
        ResumeToken token = ResumeToken.random();
        assertThat(token.toString()).doesNotContain(token.value());
        assertThat(token.fingerprint()).hasSize(64).doesNotContain(token.value());
    }
}
