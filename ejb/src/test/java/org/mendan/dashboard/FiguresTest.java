package org.mendan.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mendan.dashboard.Figures.Day;
import org.mendan.persistence.dashboard.DayCount;
import org.mendan.persistence.dashboard.MeetingCount;
import org.mendan.persistence.record.Ending;

class FiguresTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void AD3_days_without_anything_stand_there_with_zero() {
        Figures figures = Figures.of(
                new Days(MONDAY, MONDAY.plusDays(2)),
                List.of(
                        new MeetingCount(MONDAY, Ending.HOST_ENDED, 3),
                        new MeetingCount(MONDAY, Ending.GUEST_LOST, 1),
                        new MeetingCount(MONDAY.plusDays(2), Ending.HOST_ENDED, 2),
                        new MeetingCount(MONDAY.plusDays(2), null, 1)),
                List.of(new DayCount(MONDAY.plusDays(1), 4)),
                Optional.empty());
        assertThat(figures.days())
                .containsExactly(
                        new Day(MONDAY, 4, 0, Map.of(Ending.HOST_ENDED, 3L, Ending.GUEST_LOST, 1L)),
                        new Day(MONDAY.plusDays(1), 0, 4, Map.of()),
                        new Day(MONDAY.plusDays(2), 3, 0, Map.of(Ending.HOST_ENDED, 2L)));
        assertThat(figures.meetings()).isEqualTo(7);
        assertThat(figures.failedNumbers()).isEqualTo(4);
        assertThat(figures.goingOn()).isEqualTo(1);
        assertThat(figures.endings()).containsOnlyKeys(Ending.HOST_ENDED, Ending.GUEST_LOST);
        assertThat(figures.endings()).containsEntry(Ending.HOST_ENDED, 5L);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, Same[]",
        "0, 5, Incomparable[]",
        "100, 100, Same[]",
        "1000, 1004, Same[]",
        "100, 112, More[percent=12]",
        "8, 7, Less[percent=13]",
        "5, 0, Less[percent=100]",
        "1, 3, More[percent=200]"
    })
    void AD3_a_figure_is_compared_with_the_one_before(long before, long now, String change) {
        assertThat(Change.from(before, now)).hasToString(change);
    }
}
