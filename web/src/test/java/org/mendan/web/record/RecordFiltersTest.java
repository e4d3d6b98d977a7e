package org.mendan.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mendan.persistence.record.Ending;
import org.mendan.persistence.record.Reach;
import org.mendan.persistence.record.RecordOrder;
import org.mendan.persistence.record.RecordSearch;

class RecordFiltersTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static RecordFilters filters(Map<String, String> parameters) {
        return RecordFilters.of(parameters::get);
    }

    @Test
    void MR2_both_days_are_included_in_the_institutions_zone() {
        RecordFilters filters = filters(Map.of("from", "2026-11-20", "until", "2026-11-22"));

        RecordSearch search = filters.search(TOKYO);

        assertThat(filters.problem()).isNull();
        assertThat(search.from()).isEqualTo(Instant.parse("2026-11-19T15:00:00Z"));
        assertThat(search.until()).isEqualTo(Instant.parse("2026-11-22T15:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-13-01", "2026-02-30", "26-1-1", "+12345-01-01", "x\u0000"})
    void what_is_no_day_is_said_and_left_out(String text) {
        RecordFilters filters = filters(Map.of("from", text, "until", ""));

        assertThat(filters.problem()).isEqualTo("period.UNREADABLE");
        assertThat(filters.search(TOKYO).from()).isNull();
    }

    @Test
    void days_in_the_wrong_order_are_said() {
        assertThat(filters(Map.of("from", "2026-11-22", "until", "2026-11-21")).problem())
                .isEqualTo("period.REVERSED");
    }

    @Test
    void blank_fields_and_sorting_do_not_narrow() {
        assertThat(filters(Map.of("from", "", "words", " ", "sort", "HOST")).narrow())
                .isFalse();
        assertThat(filters(Map.of("words", "投資")).narrow()).isTrue();
        assertThat(filters(Map.of("ending", "GUEST_LOST")).narrow()).isTrue();
    }

    @Test
    void MR2_an_address_reaches_nothing_by_itself() {
        assertThat(filters(Map.of()).search(TOKYO).reach()).isEqualTo(new Reach.Within(Set.of()));
    }

    @Test
    void MR2_the_address_keeps_filters_and_order() {
        RecordFilters filters = filters(Map.of(
                "words", "金利 & 株",
                "host", "山田",
                "tags", "NISA、相続",
                "ending", "GUEST_LOST",
                "sort", "HOST",
                "rising", "true",
                "lang", "en"));

        assertThat(filters.query())
                .isEqualTo("ending=GUEST_LOST&host=%E5%B1%B1%E7%94%B0&rising=true&sort=HOST"
                        + "&tags=NISA%E3%80%81%E7%9B%B8%E7%B6%9A&words=%E9%87%91%E5%88%A9+%26+%E6%A0%AA");
        assertThat(filters.search(TOKYO).tags()).isEqualTo(List.of("nisa", "相続"));
        assertThat(filters.search(TOKYO).ending()).isEqualTo(Ending.GUEST_LOST);
        assertThat(filters.order()).isEqualTo(new RecordOrder(RecordOrder.Key.HOST, true));
    }

    @Test
    void MR2_a_column_sorts_the_other_way_round_when_it_is_chosen_again() {
        RecordFilters filters = filters(Map.of("words", "株"));
        RecordOrder.Key started = RecordOrder.Key.STARTED;

        assertThat(filters.order()).isEqualTo(RecordOrder.NEWEST_FIRST);
        assertThat(filters.sortedBy(started).order()).isEqualTo(new RecordOrder(started, true));
        assertThat(filters.sortedBy(started).sortedBy(started).order()).isEqualTo(RecordOrder.NEWEST_FIRST);
        assertThat(filters.sortedBy(RecordOrder.Key.COUNTERPART).order().ascending())
                .isTrue();
        assertThat(filters.sortedBy(started).get("words")).isEqualTo("株");
        assertThat(filters(Map.of("sort", "nothing", "ending", "x")).order()).isEqualTo(RecordOrder.NEWEST_FIRST);
    }
}
