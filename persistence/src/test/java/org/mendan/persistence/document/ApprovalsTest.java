package org.mendan.persistence.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mendan.persistence.Given.NOON;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mendan.persistence.Given;
import org.mendan.persistence.InDatabase;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.JpaAccounts;
import org.mendan.persistence.identity.Right;
import org.mendan.persistence.identity.Role;

class ApprovalsTest {
    @RegisterExtension
    final InDatabase database = new InDatabase();

    private Approvals approvals() {
        return new Approvals(database.em());
    }

    private Documents documents() {
        return new Documents(database.em());
    }

    private UUID account() {
        return new Given(database.em()).account();
    }

    private Document document() {
        UUID id = UUID.randomUUID();
        UUID version = UUID.randomUUID();
        UUID organisation = new Given(database.em()).organisation();
        Document document = new Document(id, organisation, account(), version, "約款", NOON, "owner");
        documents().add(document, version(version, id, 1));
        return document;
    }

    private static DocumentVersion version(UUID version, UUID document, int number) {
        return new DocumentVersion(
                version, document, number, "約款.pdf", "application/pdf", 1, "a", NOON, "uploader-" + number);
    }

    private DocumentApproval applied(Document document, UUID approver, int second) {
        DocumentApproval application = new DocumentApproval(
                UUID.randomUUID(), document, document.ownerId(), approver, "お願いします", NOON.plusSeconds(second));
        approvals().add(application);
        return application;
    }

    @Test
    void DO2_an_application_is_kept_as_it_was_settled_and_is_settled_once() {
        Document document = document();
        DocumentApproval application = applied(document, account(), 0);
        assertThat(approvals().waiting(document.id())).contains(application);
        application.settle(ApprovalState.REJECTED, "手数料の説明がありません", NOON.plusSeconds(5));
        database.forget();
        DocumentApproval kept = approvals().find(application.id()).orElseThrow();
        assertThat(kept).usingRecursiveComparison().ignoringFields("edition").isEqualTo(application);
        assertThat(kept.versionId()).isEqualTo(document.currentVersionId());
        assertThat(approvals().documentOf(kept.id())).contains(document.id());
        assertThat(approvals().waiting(document.id())).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> kept.settle(ApprovalState.APPROVED, "", NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> applied(document, account(), 1)
                .settle(ApprovalState.REJECTED, "x".repeat(1001), NOON));
    }

    @Test
    void DO2_only_the_latest_application_for_the_present_edition_counts() {
        Document changed = document();
        applied(changed, account(), 0).settle(ApprovalState.APPROVED, "", NOON);
        Document twice = document();
        applied(twice, account(), 0).settle(ApprovalState.REJECTED, "直してください", NOON);
        DocumentApproval second = applied(twice, account(), 9);
        changed.revise();
        Document other = document();
        database.forget();
        assertThat(approvals().present(List.of(changed.id(), twice.id(), other.id())))
                .hasSize(1)
                .extractingByKey(twice.id())
                .extracting(DocumentApproval::id)
                .isEqualTo(second.id());
        assertThat(approvals().present(List.of())).isEmpty();
        assertThat(approvals().of(twice.id()))
                .hasSize(2)
                .first()
                .extracting(DocumentApproval::id)
                .isEqualTo(second.id());
    }

    @Test
    void DO2_an_approver_finds_what_waits_for_him_the_oldest_first() {
        UUID approver = account();
        Document document = document();
        DocumentApproval young = applied(document, approver, 9);
        DocumentApproval old = applied(document(), approver, 1);
        applied(document(), account(), 0);
        applied(document(), approver, 0).settle(ApprovalState.WITHDRAWN, "", NOON);
        database.forget();
        assertThat(approvals().waitingFor(approver, 10))
                .extracting(DocumentApproval::id)
                .containsExactly(old.id(), young.id());
        assertThat(approvals().waitingFor(approver, 1)).hasSize(1);
        assertThat(approvals().countWaitingFor(approver)).isEqualTo(2);
        assertThat(documents().titles(List.of(document.id()))).containsEntry(document.id(), "約款");
        assertThat(documents().titles(List.of())).isEmpty();
    }

    @Test
    void DO2_who_changed_the_document_since_it_was_approved_is_known_and_who_brought_its_file() {
        Document document = document();
        changed(document, "first");
        assertThat(approvals().makers(document)).containsExactlyInAnyOrder("uploader-1", "first");
        applied(document, account(), 0).settle(ApprovalState.APPROVED, "", NOON);
        changed(document, "second");
        changed(document, "third");
        database.em().flush();
        assertThat(approvals().makers(document)).containsExactlyInAnyOrder("uploader-1", "second", "third");
    }

    private void changed(Document document, String by) {
        document.revise();
        approvals().add(new DocumentChange(document.id(), document.content(), by, NOON));
    }

    @Test
    void DO2_only_who_can_sign_in_and_has_the_right_can_be_asked() {
        Account approver = person("a", true, Right.APPROVER);
        person("b", true, Right.DOCUMENT_UPLOAD);
        person("c", false, Right.APPROVER);
        person("d", true, Right.APPROVER).invited(NOON);
        database.forget();
        assertThat(approvals().approvers()).extracting(Account::id).containsExactly(approver.id());
    }

    private Account person(String login, boolean active, Right right) {
        Account account = new Account(
                UUID.randomUUID(),
                new Given(database.em()).organisation(),
                login,
                "山田 花子",
                "hash",
                Role.HOST,
                active,
                0,
                null,
                NOON);
        account.grant(Set.of(right));
        new JpaAccounts(database.em()).add(account);
        return account;
    }

    @Test
    void DO2_another_file_that_counts_makes_another_edition_of_the_row_and_the_same_file_does_not() {
        Document document = document();
        database.forget();
        Document before = documents().locked(document.id()).orElseThrow();
        int edition = before.edition();
        assertThat(documents()
                        .show(documents().version(before.currentVersionId()).orElseThrow()))
                .isFalse();
        DocumentVersion second = version(UUID.randomUUID(), document.id(), 2);
        documents().add(second);
        assertThat(documents().show(second)).isTrue();
        database.forget();
        assertThat(documents().find(document.id()).orElseThrow().edition()).isGreaterThan(edition);
    }

    @Test
    void DO2_the_last_day_is_kept_and_can_be_taken_away() {
        Document document = document();
        document.expire(LocalDate.parse("2027-03-31"));
        database.forget();
        Document kept = documents().find(document.id()).orElseThrow();
        assertThat(kept.expiresOn()).contains(LocalDate.parse("2027-03-31"));
        kept.expire(null);
        database.forget();
        assertThat(documents().find(document.id()).orElseThrow().expiresOn()).isEmpty();
    }

    @Test
    void DO2_a_removed_document_leaves_no_application() {
        Document document = document();
        changed(document, "first");
        DocumentApproval application = applied(document, account(), 0);
        documents().remove(document.id());
        database.forget();
        assertThat(approvals().find(application.id())).isEmpty();
        assertThat(documents().find(document.id())).isEmpty();
    }
}
