package org.mendan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mendan.audit.RefusalLimit.Fate;

class RefusalLimitTest {
    private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");

    private final Map<String, Integer> counts = new HashMap<>();
    private final RefusalLimit limit = new RefusalLimit(key -> counts.merge(key, 1, Integer::sum) - 1);

    @Test
    void AU1_twenty_of_one_address_are_written_in_ten_minutes_and_the_last_says_so() {
        assertThat(IntStream.rangeClosed(1, 19).mapToObj(i -> limit.of("192.0.2.1", NOON)))
                .containsOnly(Fate.WRITTEN);
        assertThat(limit.of("192.0.2.1", NOON)).isEqualTo(Fate.LAST_OF_ONE);
        assertThat(limit.of("192.0.2.1", NOON)).isEqualTo(Fate.DROPPED);
        assertThat(limit.of("192.0.2.2", NOON)).as("another one's").isEqualTo(Fate.WRITTEN);
        assertThat(limit.of("192.0.2.1", NOON.plus(RefusalLimit.WINDOW))).isEqualTo(Fate.WRITTEN);
    }

    @Test
    void AU1_whoever_owns_a_network_of_IPv6_is_one() {
        assertThat(IntStream.rangeClosed(1, 21).mapToObj(i -> limit.of("2001:db8:0:1::" + i, NOON)))
                .endsWith(Fate.LAST_OF_ONE, Fate.DROPPED);
        assertThat(limit.of("2001:db8:0:2::1", NOON)).isEqualTo(Fate.WRITTEN);
    }

    @Test
    void AU1_a_thousand_of_all_together_are_written_however_many_addresses_there_are() {
        assertThat(IntStream.range(0, RefusalLimit.OF_ALL + 1)
                        .mapToObj(i -> limit.of("10.0." + i / 250 + "." + i % 250, NOON)))
                .endsWith(Fate.LAST_OF_ALL, Fate.DROPPED)
                .filteredOn(Fate.WRITTEN::equals)
                .hasSize(RefusalLimit.OF_ALL - 1);
        assertThat(limit.of("10.9.9.9", NOON.plus(RefusalLimit.WINDOW))).isEqualTo(Fate.WRITTEN);
    }

    @Test
    void AU1_what_is_no_address_is_counted_by_its_name() {
        assertThat(IntStream.rangeClosed(1, 21).mapToObj(i -> limit.of("", NOON)))
                .endsWith(Fate.DROPPED);
    }
}
