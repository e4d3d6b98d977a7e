package org.mendan.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mendan.persistence.record.RecordSearch;

class RecordFiltersTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final UUID HOST = UUID.randomUUID();

    @Test
    void MR2_both_days_are_included_in_the_institutions_zone() {
        RecordFilters filters = new RecordFilters("2026-11-20", "2026-11-22", null);

        RecordSearch search = filters.search(HOST, TOKYO);

        assertThat(filters.problem()).isNull();
        assertThat(search.from()).isEqualTo(Instant.parse("2026-11-19T15:00:00Z"));
        assertThat(search.until()).isEqualTo(Instant.parse("2026-11-22T15:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-13-01", "2026-02-30", "26-1-1", "+12345-01-01", "\u0000"})
    void what_is_no_day_is_said_and_left_out(String text) {
        RecordFilters filters = new RecordFilters(text, "", "");

        assertThat(filters.problem()).isEqualTo("period.UNREADABLE");
        assertThat(filters.search(HOST, TOKYO).from()).isNull();
    }

    @Test
    void days_in_the_wrong_order_are_said() {
        assertThat(new RecordFilters("2026-11-22", "2026-11-21", null).problem())
                .isEqualTo("period.REVERSED");
    }

    @Test
    void blank_fields_do_not_narrow() {
        assertThat(new RecordFilters("", " ", null).narrow()).isFalse();
        assertThat(new RecordFilters(null, null, "投資").narrow()).isTrue();
    }
}
