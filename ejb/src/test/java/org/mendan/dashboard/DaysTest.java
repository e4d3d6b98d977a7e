package org.mendan.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void AD3_four_weeks_up_to_today_are_shown_unless_said_otherwise() {
        Days days = Days.of(null, null, TODAY);
        assertThat(days).isEqualTo(new Days(LocalDate.of(2026, 10, 27), TODAY));
        assertThat(days.count()).isEqualTo(28);
        assertThat(Days.of(LocalDate.of(2026, 1, 1), null, TODAY).last()).isEqualTo(LocalDate.of(2026, 1, 28));
        assertThat(Days.of(null, LocalDate.of(2026, 1, 28), TODAY).first()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void AD3_the_days_before_are_as_many_and_end_right_before() {
        Days week = new Days(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 7));
        assertThat(week.before()).isEqualTo(new Days(LocalDate.of(2026, 2, 22), LocalDate.of(2026, 2, 28)));
        assertThat(new Days(TODAY, TODAY).before()).isEqualTo(new Days(TODAY.minusDays(1), TODAY.minusDays(1)));
    }

    @Test
    void AD3_days_begin_and_end_in_the_institutions_zone() {
        Days day = new Days(TODAY, TODAY);
        assertThat(day.start(ZoneId.of("Asia/Tokyo"))).isEqualTo(Instant.parse("2026-11-22T15:00:00Z"));
        assertThat(day.end(ZoneId.of("Asia/Tokyo"))).isEqualTo(Instant.parse("2026-11-23T15:00:00Z"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Days(TODAY, TODAY.minusDays(1)));
    }
}
