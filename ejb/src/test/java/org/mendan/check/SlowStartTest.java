package org.mendan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mendan.camera.Saving;

class SlowStartTest {
    private final SlowStart slow = new SlowStart(Duration.ofSeconds(20));

    @Test
    void MT5_twenty_seconds_are_slow_and_a_moment_less_is_not() {
        assertThat(slow.callsForLightMode(true, Duration.ofSeconds(20), Saving.NONE))
                .isTrue();
        assertThat(slow.callsForLightMode(true, Duration.ofMillis(19_999), Saving.NONE))
                .isFalse();
    }

    @Test
    void MT5_a_page_loaded_again_brings_no_light_mode_back() {
        assertThat(slow.callsForLightMode(false, Duration.ofSeconds(30), Saving.NONE))
                .isFalse();
    }

    @Test
    void MT5_what_the_guest_spares_stays_spared() {
        assertThat(slow.callsForLightMode(true, Duration.ofSeconds(30), Saving.NO_CAMERAS))
                .isFalse();
    }
}
