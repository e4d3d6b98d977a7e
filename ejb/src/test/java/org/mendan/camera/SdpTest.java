package org.mendan.camera;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SdpTest {
    private static final String PICTURE =
            "v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\nm=video 9 UDP/TLS/RTP/SAVPF 96\r\n";

    @Test
    void a_picture_passes() {
        assertThat(Sdp.passes(PICTURE)).isTrue();
    }

    @Test
    void CA4_sound_never_passes() {
        assertThat(Sdp.passes(PICTURE + "m=audio 9 UDP/TLS/RTP/SAVPF 111\r\n")).isFalse();
    }

    @Test
    void what_is_no_description_or_too_long_does_not_pass() {
        assertThat(Sdp.passes("")).isFalse();
        assertThat(Sdp.passes("<script>")).isFalse();
        assertThat(Sdp.passes(PICTURE + "a".repeat(Sdp.LONGEST))).isFalse();
    }
}
