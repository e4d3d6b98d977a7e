package org.mendan.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class StillPictureTest {
    private static String jpeg(int length) {
        byte[] bytes = new byte[length];
        bytes[0] = (byte) 0xFF;
        bytes[1] = (byte) 0xD8;
        bytes[length - 2] = (byte) 0xFF;
        bytes[length - 1] = (byte) 0xD9;
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void CA4_a_jpeg_passes() {
        assertThat(StillPicture.passes(jpeg(25_000))).isTrue();
    }

    @Test
    void what_is_too_large_cut_or_of_another_kind_does_not() {
        assertThat(StillPicture.passes(jpeg(45_003))).isFalse();
        assertThat(StillPicture.passes(jpeg(4))).isFalse();
        assertThat(StillPicture.passes("")).isFalse();
        assertThat(StillPicture.passes("not base64!")).isFalse();
        byte[] cut = Arrays.copyOf(Base64.getDecoder().decode(jpeg(900)), 800);
        assertThat(StillPicture.passes(Base64.getEncoder().encodeToString(cut))).isFalse();
        assertThat(StillPicture.passes(
                        Base64.getEncoder().encodeToString("<svg></svg>".getBytes(StandardCharsets.US_ASCII))))
                .isFalse();
    }
}
