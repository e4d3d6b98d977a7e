package org.mendan.web.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalMomentTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Test
    void AD3_a_moment_is_read_by_the_institutions_clock() {
        assertThat(new LocalMoment(" 2026-12-01T09:00 ").at(TOKYO)).contains(Instant.parse("2026-12-01T00:00:00Z"));
        assertThat(new LocalMoment("2026-12-01T09:00:30").at(TOKYO)).contains(Instant.parse("2026-12-01T00:00:30Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"あした", "2026-12-01", "2026-13-01T09:00", "2026-12-01T25:00", "99999-12-01T09:00"})
    void AD3_what_is_no_moment_is_given_but_has_none(String text) {
        assertThat(new LocalMoment(text).at(TOKYO)).isEmpty();
        assertThat(new LocalMoment(text).given()).isTrue();
    }

    @Test
    void an_empty_field_gives_none() {
        assertThat(new LocalMoment("  ").given()).isFalse();
    }
}
