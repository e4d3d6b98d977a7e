package org.mendan.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mendan.persistence.document.DocumentVersion;
import org.mendan.persistence.presentation.ShownDocument;
import org.mendan.persistence.presentation.ShownPage;
import org.mendan.record.ShownTimes.DocumentTime;
import org.mendan.record.ShownTimes.PageTime;

class ShownTimesTest {
    private static final Instant START = Instant.parse("2026-11-22T03:00:00Z");
    private static final Instant END = START.plusSeconds(600);

    private static ShownDocument document(String title, int second) {
        DocumentVersion version = new DocumentVersion(
                UUID.randomUUID(), UUID.randomUUID(), 1, "a.pdf", "application/pdf", 1, "a", START, "suzuki");
        return new ShownDocument(UUID.randomUUID(), UUID.randomUUID(), version, title, START.plusSeconds(second));
    }

    private static ShownPage page(ShownDocument of, int page, String by, int second) {
        return new ShownPage(UUID.randomUUID(), of.id(), page, by, START.plusSeconds(second));
    }

    @Test
    void DO5_a_page_lasts_until_the_next_and_the_last_one_until_the_meetings_end() {
        ShownDocument only = document("約款", 100);
        List<ShownPage> pages =
                List.of(page(only, 1, "HOST", 100), page(only, 2, "GUEST", 130), page(only, 1, "HOST", 190));
        DocumentTime time = ShownTimes.of(List.of(only), pages, END).get(0);
        assertThat(time.length()).isEqualTo(Duration.ofSeconds(500));
        assertThat(time.pages()).extracting(PageTime::page).containsExactly(1, 2, 1);
        assertThat(time.pages()).extracting(PageTime::turnedBy).containsExactly("HOST", "GUEST", "HOST");
        assertThat(time.pages()).extracting(page -> page.length().toSeconds()).containsExactly(30L, 60L, 410L);
        assertThat(time.totals()).isEqualTo(Map.of(1, Duration.ofSeconds(440), 2, Duration.ofSeconds(60)));
    }

    @Test
    void DO5_another_document_ends_the_one_before_even_where_its_end_was_not_written_down() {
        ShownDocument first = document("約款", 0);
        ShownDocument second = document("ご案内", 200);
        List<DocumentTime> times = ShownTimes.of(
                List.of(first, second), List.of(page(first, 1, "HOST", 0), page(second, 1, "HOST", 200)), END);
        assertThat(times).extracting(time -> time.length().toSeconds()).containsExactly(200L, 400L);
        assertThat(times.get(0).pages().get(0).length()).isEqualTo(Duration.ofSeconds(200));
        assertThat(ShownTimes.longest(times)).contains(times.get(1));
    }

    @Test
    void DO5_no_page_lasts_longer_than_the_meeting_or_less_than_nothing() {
        ShownDocument late = document("約款", 700);
        DocumentTime time = ShownTimes.of(List.of(late), List.of(page(late, 1, "HOST", 700)), END)
                .get(0);
        assertThat(time.length()).isZero();
        assertThat(time.pages().get(0).length()).isZero();
        assertThat(ShownTimes.of(List.of(), List.of(), END)).isEmpty();
        assertThat(ShownTimes.longest(List.of())).isEmpty();
    }
}
