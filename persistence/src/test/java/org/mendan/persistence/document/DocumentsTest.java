package org.mendan.persistence.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mendan.persistence.Given.NOON;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mendan.persistence.Given;
import org.mendan.persistence.InDatabase;

class DocumentsTest {
    private static final UUID HERE = UUID.randomUUID();
    private static final UUID THERE = UUID.randomUUID();

    @RegisterExtension
    final InDatabase database = new InDatabase();

    private Documents documents() {
        return new Documents(database.em());
    }

    private DocumentQueue queue() {
        return new DocumentQueue(database.em());
    }

    private Document added(UUID organisation, String title, Instant at) {
        UUID id = UUID.randomUUID();
        UUID version = UUID.randomUUID();
        UUID owner = new Given(database.em()).account();
        Document document = new Document(id, organisation, owner, version, title, at, "suzuki");
        documents()
                .add(
                        document,
                        new DocumentVersion(
                                version,
                                id,
                                1,
                                "約款.pdf",
                                "application/pdf",
                                5_000_000_000L,
                                "a".repeat(64),
                                at,
                                "suzuki"));
        return document;
    }

    private static DocumentPage page(UUID version, int number) {
        return new DocumentPage(
                version,
                number,
                1600,
                2262,
                "10\t20\t300\t40\t元本は保証されません\n",
                new PageImage(UUID.randomUUID(), "image/png"),
                new PageImage(UUID.randomUUID(), "image/jpeg"));
    }

    @Test
    void DO1_a_document_and_its_file_are_found_as_they_were_added() {
        Document document = added(new Given(database.em()).organisation(), "投資信託のご案内", NOON);
        database.forget();
        assertThat(documents().find(document.id()))
                .get()
                .usingRecursiveComparison()
                .ignoringFields("edition")
                .isEqualTo(document);
        DocumentVersion version =
                documents().version(document.currentVersionId()).orElseThrow();
        assertThat(version.size()).isEqualTo(5_000_000_000L);
        assertThat(version.state()).isEqualTo(ConversionState.WAITING);
        assertThat(version.problem()).isEmpty();
    }

    @Test
    void DO1_words_are_found_in_title_and_description_in_any_width_and_case_the_last_changed_first() {
        UUID branch = new Given(database.em()).organisation();
        Document old = added(branch, "ＮＩＳＡのしくみ", NOON);
        Document young = added(branch, "保険", NOON.plusSeconds(5));
        young.describe("保険", "nisa 100% の説明", Layout.VERTICAL, NOON.plusSeconds(9), "sato");
        added(new Given(database.em()).organisation(), "NISA", NOON);
        database.forget();
        assertThat(documents().list(Set.of(branch), "nisa", 0, 10))
                .extracting(line -> line.document().id())
                .containsExactly(young.id(), old.id());
        assertThat(documents().list(Set.of(branch), "nisa 100%", 0, 10)).hasSize(1);
        assertThat(documents().list(Set.of(branch), "1_0", 0, 10)).isEmpty();
        assertThat(documents().list(Set.of(branch), "", 1, 1))
                .extracting(line -> line.document().id())
                .containsExactly(old.id());
        assertThat(documents().count(Set.of(branch), "")).isEqualTo(2);
        assertThat(documents().list(List.of(), "", 0, 10)).isEmpty();
        assertThat(documents().count(List.of(), "")).isZero();
    }

    @Test
    void DO1_a_shared_document_is_listed_once_for_those_it_is_shared_with_until_it_is_taken_back() {
        UUID here = new Given(database.em()).organisation();
        UUID there = new Given(database.em()).organisation();
        Document document = added(here, "約款", NOON);
        DocumentShares shares = new DocumentShares(database.em());
        assertThat(documents().list(Set.of(there), "約款", 0, 10)).isEmpty();
        assertThat(shares.add(new DocumentShare(document.id(), there, NOON, "suzuki")))
                .isTrue();
        assertThat(shares.add(new DocumentShare(document.id(), there, NOON, "sato")))
                .as("again")
                .isFalse();
        database.forget();
        assertThat(shares.of(document.id())).containsExactly(there);
        Document shared = documents().find(document.id()).orElseThrow();
        assertThat(shared.sharedWith()).containsExactly(there);
        assertThat(shared.edition()).as("nobody's change is overtaken by it").isEqualTo(document.edition());
        assertThat(documents().list(Set.of(here, there), "", 0, 10)).hasSize(1);
        assertThat(documents().count(Set.of(there), "約款")).isEqualTo(1);
        assertThat(shares.remove(document.id(), there)).isTrue();
        assertThat(shares.remove(document.id(), there)).isFalse();
        database.forget();
        assertThat(documents().list(Set.of(there), "", 0, 10)).isEmpty();
        assertThat(documents().find(document.id()).orElseThrow().sharedWith()).isEmpty();
    }

    @Test
    void DO1_the_right_to_change_a_document_goes_with_the_share_that_it_came_with() {
        UUID here = new Given(database.em()).organisation();
        UUID there = new Given(database.em()).organisation();
        Document document = added(here, "約款", NOON);
        DocumentShares shares = new DocumentShares(database.em());
        shares.add(new DocumentShare(document.id(), there, NOON, "suzuki"));
        assertThat(shares.grant(new DocumentEditRight(document.id(), there, NOON, "suzuki")))
                .isTrue();
        assertThat(shares.grant(new DocumentEditRight(document.id(), there, NOON, "sato")))
                .as("again")
                .isFalse();
        shares.grant(new DocumentEditRight(document.id(), here, NOON, "suzuki"));
        database.forget();
        Document found = documents().find(document.id()).orElseThrow();
        assertThat(found.editors()).containsExactlyInAnyOrder(here, there);
        assertThat(found.edition()).as("nobody's change is overtaken by it").isEqualTo(document.edition());
        shares.remove(document.id(), there);
        database.forget();
        assertThat(documents().find(document.id()).orElseThrow().editors()).containsExactly(here);
        assertThat(shares.revoke(document.id(), here)).isTrue();
        assertThat(shares.revoke(document.id(), here)).isFalse();
    }

    @Test
    void DO1_of_several_files_the_latest_that_was_shown_counts() {
        Document document = added(new Given(database.em()).organisation(), "約款", NOON);
        DocumentVersion second = further(document, 2);
        DocumentVersion third = further(document, 3);
        database.forget();
        assertThat(documents().latest(document.id()).id()).isEqualTo(third.id());
        assertThat(current(document)).isEqualTo(document.currentVersionId());
        documents().show(third);
        assertThat(current(document)).isEqualTo(third.id());
        documents().show(second);
        assertThat(current(document)).as("the earlier one came late").isEqualTo(third.id());
    }

    private DocumentVersion further(Document document, int number) {
        DocumentVersion version = new DocumentVersion(
                UUID.randomUUID(), document.id(), number, "約款.pdf", "application/pdf", 1, "b", NOON, "suzuki");
        documents().add(version);
        return version;
    }

    private UUID current(Document document) {
        database.forget();
        return documents().find(document.id()).orElseThrow().currentVersionId();
    }

    @Test
    void DO1_a_document_that_is_removed_leaves_nothing() {
        Document document = added(new Given(database.em()).organisation(), "約款", NOON);
        UUID version = document.currentVersionId();
        assertThat(queue().take(version, HERE, NOON, NOON.plusSeconds(30))).isTrue();
        DocumentPage page = page(version, 1);
        assertThat(queue().add(page, HERE)).isTrue();
        new DocumentShares(database.em())
                .add(new DocumentShare(document.id(), new Given(database.em()).organisation(), NOON, "suzuki"));
        new DocumentShares(database.em())
                .grant(new DocumentEditRight(document.id(), document.organisationId(), NOON, "suzuki"));
        database.forget();
        assertThat(documents().inVault(document.id()))
                .containsExactlyInAnyOrder(
                        version, page.large().id(), page.small().id());
        documents().remove(document.id());
        database.forget();
        assertThat(documents().find(document.id())).isEmpty();
        assertThat(documents().version(version)).isEmpty();
        assertThat(documents().pages(version)).isEmpty();
    }

    @Test
    void DO1_a_waiting_file_is_taken_once_and_what_another_writes_to_it_is_refused() {
        UUID version =
                added(new Given(database.em()).organisation(), "約款", NOON).currentVersionId();
        assertThat(queue().take(version, HERE, NOON, NOON.plusSeconds(30))).isTrue();
        assertThat(queue().take(version, THERE, NOON, NOON.plusSeconds(30))).isFalse();
        assertThat(queue().expect(version, HERE, 2)).isTrue();
        assertThat(queue().add(page(version, 2), HERE)).isTrue();
        assertThat(queue().add(page(version, 1), THERE)).isFalse();
        assertThat(queue().ready(version, THERE)).isFalse();
        assertThat(queue().failed(version, THERE, "DAMAGED", 1)).isFalse();
        assertThat(queue().renew(version, THERE, NOON)).isFalse();
        assertThat(queue().giveBack(version, THERE)).isFalse();
        assertThat(queue().expect(version, THERE, 9)).isFalse();
        assertThat(queue().add(page(version, 1), HERE)).isTrue();
        assertThat(queue().ready(version, HERE)).isTrue();
        database.forget();
        assertThat(documents().pages(version)).extracting(DocumentPage::number).containsExactly(1, 2);
        assertThat(documents().pagesDone(version)).isEqualTo(2);
        DocumentVersion ready = documents().version(version).orElseThrow();
        assertThat(ready.state()).isEqualTo(ConversionState.READY);
        assertThat(ready.pageCount()).isEqualTo(2);
        assertThat(queue().take(version, THERE, NOON.plusSeconds(90), NOON.plusSeconds(99)))
                .isFalse();
    }

    @Test
    void DO1_a_file_whose_node_has_died_is_taken_by_another_and_begins_anew() {
        UUID version = added(new Given(database.em()).organisation(), "約款", Instant.EPOCH)
                .currentVersionId();
        assertThat(queue().next(NOON)).get().extracting(DocumentVersion::id).isEqualTo(version);
        assertThat(queue().take(version, HERE, NOON, NOON.plusSeconds(30))).isTrue();
        assertThat(queue().add(page(version, 1), HERE)).isTrue();
        assertThat(queue().renew(version, HERE, NOON.plusSeconds(60))).isTrue();
        assertThat(queue().take(version, THERE, NOON.plusSeconds(50), NOON.plusSeconds(80)))
                .isFalse();
        assertThat(queue().take(version, THERE, NOON.plusSeconds(61), NOON.plusSeconds(90)))
                .isTrue();
        assertThat(queue().add(page(version, 2), HERE)).isFalse();
        database.forget();
        assertThat(documents().pages(version)).isEmpty();
        assertThat(documents().version(version).orElseThrow().attempts()).isEqualTo(2);
        assertThat(queue().giveBack(version, THERE)).isTrue();
        assertThat(queue().take(version, HERE, NOON.plusSeconds(62), NOON.plusSeconds(90)))
                .isTrue();
    }

    @Test
    void DO1_a_file_that_was_taken_too_often_in_vain_is_given_up() {
        UUID version =
                added(new Given(database.em()).organisation(), "約款", NOON).currentVersionId();
        Instant now = NOON;
        for (int attempt = 1; attempt <= DocumentQueue.ATTEMPTS; attempt++) {
            assertThat(queue().giveUp(now, "STOPPED")).isZero();
            assertThat(queue().take(version, HERE, now, now.plusSeconds(30))).isTrue();
            assertThat(queue().giveUp(now, "STOPPED")).as("held").isZero();
            now = now.plusSeconds(31);
        }
        assertThat(queue().giveUp(now, "STOPPED")).isOne();
        assertThat(queue().take(version, HERE, now, now.plusSeconds(30))).isFalse();
        database.forget();
        assertThat(documents().version(version).orElseThrow().problem()).contains("STOPPED");
    }

    @Test
    void DO1_a_file_that_failed_says_why_and_waits_again_when_asked() {
        UUID version =
                added(new Given(database.em()).organisation(), "約款", NOON).currentVersionId();
        assertThat(queue().again(version)).isFalse();
        queue().take(version, HERE, NOON, NOON.plusSeconds(30));
        assertThat(queue().failed(version, HERE, "TOO_SLOW", 7)).isTrue();
        database.forget();
        DocumentVersion failed = documents().version(version).orElseThrow();
        assertThat(failed.problem()).contains("TOO_SLOW");
        assertThat(failed.problemPage()).isEqualTo(7);
        assertThat(queue().again(version)).isTrue();
        database.forget();
        DocumentVersion waiting = documents().version(version).orElseThrow();
        assertThat(waiting.state()).isEqualTo(ConversionState.WAITING);
        assertThat(waiting.attempts()).isZero();
        assertThat(waiting.problem()).isEmpty();
    }

    @Test
    void DO1_title_and_notes_of_a_page_are_kept() {
        UUID version =
                added(new Given(database.em()).organisation(), "約款", NOON).currentVersionId();
        queue().take(version, HERE, NOON, NOON.plusSeconds(30));
        queue().add(page(version, 1), HERE);
        DocumentPage page = documents().page(version, 1).orElseThrow();
        page.call("は".repeat(DocumentPage.TITLE + 1));
        page.note("ここで一度質問を受ける");
        database.forget();
        DocumentPage kept = documents().page(version, 1).orElseThrow();
        assertThat(kept.title()).hasSize(DocumentPage.TITLE);
        assertThat(kept.notes()).isEqualTo("ここで一度質問を受ける");
        assertThat(kept.content()).contains("元本は保証されません");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kept.note("x".repeat(DocumentPage.NOTES + 1)))
                .withMessageContaining("notes");
    }
}
