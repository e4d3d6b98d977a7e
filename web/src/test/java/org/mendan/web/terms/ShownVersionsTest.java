package org.mendan.web.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShownVersionsTest {

    @Test
    void CN2_the_ids_come_back_in_their_order() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();

        assertThat(ShownVersions.of(new String[] {first.toString(), second.toString()}))
                .containsExactly(first, second);
    }

    @Test
    void CN2_what_is_no_id_is_left_out() {
        assertThat(ShownVersions.of(new String[] {"", "1-1-1-1-1", "' or 1=1", "\u0000"}))
                .isEmpty();
        assertThat(ShownVersions.of(null)).isEmpty();
    }

    @Test
    void a_flood_of_ids_is_cut() {
        String[] many =
                Collections.nCopies(10_000, UUID.randomUUID().toString()).toArray(String[]::new);

        assertThat(ShownVersions.of(many)).hasSizeLessThanOrEqualTo(10);
    }
}
