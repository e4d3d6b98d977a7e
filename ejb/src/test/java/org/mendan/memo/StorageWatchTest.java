package org.mendan.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StorageWatchTest {
    private final StorageWatch watch = new StorageWatch();
    private final Instant now = ClockByHand.START;

    @Test
    void the_pauses_grow_to_two_seconds() {
        long[] pauses = new long[6];
        for (int i = 0; i < pauses.length; i++) {
            watch.failed(now);
            pauses[i] = watch.pause(now).toMillis();
        }
        assertThat(pauses).containsExactly(250, 500, 1000, 2000, 2000, 2000);
        assertThat(watch.pause(now.plusMillis(1999))).isEqualTo(Duration.ofMillis(1));
        assertThat(watch.pause(now.plusMillis(2000))).isZero();
    }

    @Test
    void only_a_change_is_told() {
        assertThat(watch.answered()).isFalse();
        assertThat(watch.failed(now)).isTrue();
        assertThat(watch.failed(now)).isFalse();
        assertThat(watch.available()).isFalse();
        assertThat(watch.answered()).isTrue();
        assertThat(watch.available()).isTrue();
        assertThat(watch.pause(now)).isZero();
        watch.failed(now);
        assertThat(watch.pause(now)).isEqualTo(StorageWatch.FIRST_PAUSE);
    }
}
