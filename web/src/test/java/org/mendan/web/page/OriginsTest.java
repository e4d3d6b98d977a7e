package org.mendan.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {
    private final Origins origins = Origins.of("https://meet.example.jp, https://other.example.jp:8443");

    @Test
    void the_host_the_request_was_sent_to_is_ours_under_either_scheme() {
        assertThat(origins.own("http://127.0.0.1:18080", "127.0.0.1:18080")).isTrue();
        assertThat(origins.own("https://bank.example.jp", "bank.example.jp")).isTrue();
        assertThat(origins.own("https://Bank.example.jp", "bank.example.jp:443"))
                .isTrue();
    }

    @Test
    void what_is_set_is_ours_whatever_the_host() {
        assertThat(origins.own("https://meet.example.jp", "10.0.0.5:8080")).isTrue();
        assertThat(origins.own("https://other.example.jp:8443", null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://meet.example.jp",
                "https://meet.example.jp.evil.example",
                "https://bank.example.jp@evil.example",
                "https://evil.example/bank.example.jp",
                "https://bank.example.jp:8443",
                "null",
                "",
                "file://bank.example.jp"
            })
    void nothing_else_is(String origin) {
        assertThat(origins.own(origin, "bank.example.jp")).isFalse();
    }

    @Test
    void a_setting_that_is_no_origin_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Origins.of("meet.example.jp"));
        assertThatIllegalArgumentException().isThrownBy(() -> Origins.of("https://meet.example.jp/path"));
    }
}
