package org.mendan.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastDayTest {
    @Test
    void DO2_a_day_or_nothing_is_taken() {
        assertThat(new LastDay(" 2027-03-31 ").day()).contains(LocalDate.of(2027, 3, 31));
        assertThat(new LastDay(" ").fits()).isTrue();
        assertThat(new LastDay(" ").day()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-30", "+12027-01-01", "2027/03/31", "明日", "2027-3-1", "<b>"})
    void DO2_what_is_no_day_is_kept_as_it_was_typed(String typed) {
        assertThat(new LastDay(typed).fits()).isFalse();
        assertThat(new LastDay(typed).day()).isEmpty();
        assertThat(new LastDay(typed).typed()).isEqualTo(typed);
    }
}
