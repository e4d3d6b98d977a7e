package org.mendan.persistence.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mendan.persistence.Given.NOON;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mendan.persistence.Given;
import org.mendan.persistence.InDatabase;
import org.mendan.persistence.document.DocumentVersion;
import org.mendan.persistence.record.JpaMeetingRecords;
import org.mendan.persistence.record.MeetingRecord;

class ShownPagesTest {
    @RegisterExtension
    final InDatabase database = new InDatabase();

    private ShownPages shown() {
        return new ShownPages(database.em());
    }

    private UUID begun(UUID meeting, UUID document, String title, Instant at) {
        UUID id = UUID.randomUUID();
        DocumentVersion version = new DocumentVersion(
                UUID.randomUUID(), document, 2, "約款.pdf", "application/pdf", 1, "c".repeat(64), NOON, "suzuki");
        shown().begin(new ShownDocument(id, meeting, version, title, at), page(id, 1, "HOST", at));
        return id;
    }

    private static ShownPage page(UUID showing, int page, String by, Instant at) {
        return new ShownPage(UUID.randomUUID(), showing, page, by, at);
    }

    @Test
    void DO5_what_was_shown_is_found_in_its_order_without_the_library() {
        UUID meeting = new Given(database.em()).meeting();
        UUID other = new Given(database.em()).meeting();
        UUID first = begun(meeting, UUID.randomUUID(), "投資信託のご案内", NOON);
        begun(other, UUID.randomUUID(), "ほかの面談", NOON);
        shown().turn(page(first, 3, "GUEST", NOON.plusSeconds(20)));
        shown().turn(page(first, 2, "HOST", NOON.plusSeconds(10)));
        shown().close(first, NOON.plusSeconds(30));
        shown().close(first, NOON.plusSeconds(40));
        UUID second = begun(meeting, UUID.randomUUID(), "約款", NOON.plusSeconds(50));
        database.forget();

        List<ShownDocument> documents = shown().documents(meeting);
        assertThat(documents).extracting(ShownDocument::id).containsExactly(first, second);
        ShownDocument found = documents.get(0);
        assertThat(found.title()).isEqualTo("投資信託のご案内");
        assertThat(found.versionNumber()).isEqualTo(2);
        assertThat(found.sha256()).isEqualTo("c".repeat(64));
        assertThat(found.closedAt()).contains(NOON.plusSeconds(30));
        assertThat(documents.get(1).closedAt()).isEmpty();
        List<ShownPage> pages = shown().pages(List.of(first));
        assertThat(pages).extracting(ShownPage::page).containsExactly(1, 2, 3);
        assertThat(pages).extracting(ShownPage::turnedBy).containsExactly("HOST", "HOST", "GUEST");
        assertThat(pages.get(2).shownAt()).isEqualTo(NOON.plusSeconds(20));
    }

    @Test
    void DO3_the_documents_a_host_showed_last_come_first_each_once() {
        Given given = new Given(database.em());
        MeetingRecord meeting = Given.meeting(
                new JpaMeetingRecords(database.em()).nextNumber(),
                given.organisation(),
                given.account(),
                given.consent(),
                NOON);
        new JpaMeetingRecords(database.em()).add(meeting);
        UUID often = UUID.randomUUID();
        UUID once = UUID.randomUUID();
        begun(meeting.id(), often, "約款", NOON);
        begun(meeting.id(), once, "ご案内", NOON.plusSeconds(5));
        begun(meeting.id(), often, "約款", NOON.plusSeconds(9));
        begun(given.meeting(), UUID.randomUUID(), "ほかの人の", NOON.plusSeconds(20));
        database.forget();
        assertThat(shown().recent(meeting.hostId(), 5)).containsExactly(often, once);
        assertThat(shown().recent(meeting.hostId(), 1)).containsExactly(often);
    }

    @Test
    void nothing_is_asked_for_no_meeting() {
        assertThat(shown().documents(List.of())).isEmpty();
        assertThat(shown().pages(List.of())).isEmpty();
    }
}
