package org.mendan.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.mendan.mail.Mail;
import org.mendan.persistence.identity.AccountLink.Purpose;

class LinkMailTest {
    private static final Instant UNTIL = Instant.parse("2026-11-30T03:00:00Z");

    private final LinkMail words = new LinkMail("みらい\r\nBcc: x@example.jp 銀行", ZoneId.of("Asia/Tokyo"));

    @Test
    void AD1_an_invitation_tells_who_where_and_until_when_in_both_languages() {
        Mail mail = words.link(Purpose.INVITATION, "sato@example.jp", "佐藤 %s", "https://meet.example.jp/x", UNTIL);
        assertThat(mail.to().text()).isEqualTo("sato@example.jp");
        assertThat(mail.subject()).contains("アカウントのご案内").doesNotContain("\r", "\n");
        assertThat(mail.text())
                .startsWith("佐藤 %s 様")
                .contains("https://meet.example.jp/x", "ログインID: sato@example.jp", "2026/11/30 12:00 まで", "Please set");
    }

    @Test
    void SO1_a_reset_says_that_nothing_has_changed_yet() {
        Mail mail = words.link(Purpose.RESET, "sato@example.jp", "佐藤", "https://meet.example.jp/x", UNTIL);
        assertThat(mail.text()).contains("今のパスワードはそのまま使えます。", "your password stays");
        assertThat(words.done("sato@example.jp", "佐藤", UNTIL).text()).contains("2026/11/30 12:00");
    }
}
