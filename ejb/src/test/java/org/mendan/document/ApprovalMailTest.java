package org.mendan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mendan.mail.Mail;
import org.mendan.persistence.document.ApprovalState;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentApproval;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Role;

class ApprovalMailTest {
    private final Account reader = new Account(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "sato@example.jp",
            "佐藤 花子",
            "hash",
            Role.HOST,
            true,
            0,
            null,
            Instant.EPOCH);
    private final DocumentApproval application = new DocumentApproval(
            UUID.randomUUID(),
            new Document(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    "約款",
                    Instant.EPOCH,
                    "owner"),
            UUID.randomUUID(),
            UUID.randomUUID(),
            "急ぎです %s",
            Instant.EPOCH);
    private final ApprovalLine line = new ApprovalLine(application, "約款 100%", "鈴木 一郎", "佐藤 花子");

    private static ApprovalMail words(String link) {
        return new ApprovalMail("みらい銀行\r\nBcc: x", Optional.of(link).filter(text -> !text.isEmpty()));
    }

    @Test
    void DO2_the_approver_reads_who_asks_for_what_in_both_languages_and_where() {
        Mail mail = words("https://meet.example.jp/host/document?id=1").asked(reader, line);
        assertThat(mail.to().text()).isEqualTo("sato@example.jp");
        assertThat(mail.subject()).isEqualTo("みらい銀行 Bcc: x: 資料の承認のお願い / A document to approve");
        assertThat(mail.text())
                .contains(
                        "佐藤 花子 様",
                        "鈴木 一郎 さんから、資料「約款 100%」の承認の依頼",
                        "急ぎです %s",
                        "https://meet.example.jp/host/document?id=1",
                        "鈴木 一郎 asks you to approve the document \"約款 100%\".");
    }

    @Test
    void DO2_without_an_address_of_the_server_there_is_no_link() {
        assertThat(words("").asked(reader, line).text()).doesNotContain("http", "/host/document");
    }

    @Test
    void DO2_the_applicant_reads_what_was_decided_and_why() {
        application.settle(ApprovalState.REJECTED, "手数料の説明がありません", Instant.EPOCH);
        Mail mail = words("").decided(reader, line);
        assertThat(mail.subject()).endsWith("資料が差し戻されました / Document sent back");
        assertThat(mail.text()).contains("差し戻しました。", "手数料の説明がありません", "has sent back the document");
    }

    @Test
    void DO2_the_applicant_reads_that_it_was_approved() {
        application.settle(ApprovalState.APPROVED, "", Instant.EPOCH);
        assertThat(words("").decided(reader, line).text())
                .contains("「約款 100%」を承認しました。", "has approved the document")
                .doesNotContain("理由");
    }
}
