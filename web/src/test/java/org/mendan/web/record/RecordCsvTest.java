package org.mendan.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mendan.persistence.document.DocumentVersion;
import org.mendan.persistence.presentation.ShownDocument;
import org.mendan.persistence.presentation.ShownPage;
import org.mendan.persistence.record.Ending;
import org.mendan.persistence.record.MeetingRecord;
import org.mendan.persistence.record.Outlook;
import org.mendan.record.RecordExport;
import org.mendan.record.RecordLine;
import org.mendan.record.ShownTimes;
import org.mendan.record.ShownTimes.DocumentTime;
import org.mendan.web.text.Texts;

class RecordCsvTest {
    private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");

    private final RecordCsv csv = new RecordCsv(Texts.of(Locale.ENGLISH), ZoneId.of("Asia/Tokyo"));

    private static MeetingRecord meeting() {
        UUID id = UUID.randomUUID();
        return new MeetingRecord(
                id,
                1_000_001,
                id,
                id,
                "山田 花子",
                "丸の内支店",
                "123456",
                "192.0.2.1",
                "Safari",
                id,
                NOON,
                "sakura",
                "h",
                "g",
                null,
                null);
    }

    /** Page 1 twice, 60 seconds in all, and page 2 for 30 seconds. */
    private static List<DocumentTime> shown(MeetingRecord meeting) {
        DocumentVersion version = new DocumentVersion(
                UUID.randomUUID(), UUID.randomUUID(), 2, "a.pdf", "application/pdf", 1, "a", NOON, "suzuki");
        ShownDocument document = new ShownDocument(UUID.randomUUID(), meeting.id(), version, "約款", NOON);
        List<ShownPage> pages = Stream.of(new int[] {1, 0}, new int[] {2, 40}, new int[] {1, 70})
                .map(page ->
                        new ShownPage(UUID.randomUUID(), document.id(), page[0], "HOST", NOON.plusSeconds(page[1])))
                .toList();
        return ShownTimes.of(List.of(document), pages, NOON.plusSeconds(90));
    }

    @Test
    void MR2_DO5_a_record_is_one_row_in_the_readers_words() {
        MeetingRecord meeting = meeting();
        meeting.describe("Suzuki \"Ken\"", "Loan, 20 years", Outlook.GOOD, "");
        meeting.end(NOON.plusSeconds(90), Ending.GUEST_LOST);

        assertThat(csv.row(new RecordExport(new RecordLine(meeting, List.of("nisa", "相続")), shown(meeting))))
                .containsExactly(
                        "1000001",
                        "2026-11-22 12:00:00",
                        "2026-11-22 12:01:30",
                        "90",
                        "山田 花子",
                        "丸の内支店",
                        "Suzuki \"Ken\"",
                        "Loan, 20 years",
                        "Good",
                        "nisa, 相続",
                        "Customer’s connection lost",
                        "123 456",
                        "約款 v2: 1=60 2=30");
        assertThat(csv.headings()).hasSize(13).contains("Outlook", "Length (seconds)");
    }

    @Test
    void a_meeting_that_goes_on_has_no_end() {
        assertThat(csv.row(new RecordExport(new RecordLine(meeting(), List.of()), List.of())))
                .containsSequence("2026-11-22 12:00:00", "", "");
    }
}
