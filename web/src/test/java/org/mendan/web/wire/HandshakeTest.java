package org.mendan.web.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mendan.meeting.ResumeToken;

class HandshakeTest {
    private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

    private static Handshake from(String origin, String host) {
        return Handshake.of(Map.of("origin", List.of(origin), "HOST", List.of(host)), null, "192.0.2.1");
    }

    @ParameterizedTest
    @CsvSource({
        "https://meeting.example, meeting.example, true",
        "https://Meeting.Example, meeting.example, true",
        "http://localhost:8080, localhost:8080, true",
        "http://[::1]:8080, [::1]:8080, true",
        "https://desk.example, meeting.example, true",
        "http://desk.example, meeting.example, false",
        "http://localhost:8081, localhost:8080, false",
        "https://evil.example, meeting.example, false",
        "https://meeting.example.evil.example, meeting.example, false",
        "https://meeting.example@evil.example, meeting.example, false",
        "https://evil.example/meeting.example, meeting.example, false",
        "file://meeting.example, meeting.example, false",
        "null, meeting.example, false",
        "'', meeting.example, false",
        "not an origin, meeting.example, false"
    })
    void only_own_and_named_origins_are_admitted(String origin, String host, boolean admitted) {
        Origins origins = new Origins(" https://desk.example , ");
        assertThat(origins.admit(from(origin, host))).isEqualTo(admitted);
    }

    @Test
    void a_missing_origin_is_refused() {
        assertThat(new Origins("").admit(Handshake.of(Map.of("Host", List.of("localhost")), null, "192.0.2.1")))
                .isFalse();
    }

    @Test
    void the_token_is_read_from_its_cookie() {
        Handshake handshake = Handshake.of(
                Map.of(
                        "Cookie",
                        List.of("JSESSIONID=x; mendan-guest=" + TOKEN + "; other=a=b"),
                        "user-agent",
                        List.of("B")),
                "host@example",
                "192.0.2.1");
        assertThat(handshake.address()).isEqualTo("192.0.2.1");
        assertThat(handshake.token(Protocol.GUEST_COOKIE)).contains(new ResumeToken(TOKEN));
        assertThat(handshake.token(Protocol.HOST_COOKIE)).isEmpty();
        assertThat(handshake.browser()).isEqualTo("B");
        assertThat(handshake.principal()).isEqualTo("host@example");
    }

    @ParameterizedTest
    @CsvSource({"''", "short", "AAAAAAAAAAAAAAAAAAAAA!", "AAAAAAAAAAAAAAAAAAAAAAA"})
    void an_altered_token_is_none(String value) {
        assertThat(Handshake.of(Map.of("Cookie", List.of("mendan-guest=" + value)), null, "192.0.2.1")
                        .token(Protocol.GUEST_COOKIE))
                .isEmpty();
    }

    @Test
    void a_browser_name_with_a_comma_is_read_whole() {
        Handshake handshake = Handshake.of(
                Map.of("User-Agent", List.of("Mozilla/5.0 AppleWebKit/605 (KHTML", "like Gecko) Safari/604")),
                null,
                "192.0.2.1");
        assertThat(handshake.browser()).isEqualTo("Mozilla/5.0 AppleWebKit/605 (KHTML, like Gecko) Safari/604");
    }
}
