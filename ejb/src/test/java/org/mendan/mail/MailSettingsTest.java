package org.mendan.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MailSettingsTest {
    @Test
    void without_a_server_there_is_no_mail_and_nothing_else_is_asked_for() {
        assertThat(new MailSettings(" ", 0, MailSecurity.STARTTLS, "", "", "").available())
                .isFalse();
    }

    @Test
    void a_server_needs_a_port_and_a_sender() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailSettings("mail", 0, MailSecurity.TLS, "", "", "mendan@example.jp"))
                .withMessageStartingWith("mendan.mail.port");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailSettings("mail", 587, MailSecurity.TLS, "", "", ""))
                .withMessageStartingWith("mendan.mail.from");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailSettings("mail", 587, MailSecurity.TLS, "", "", "Mendan"))
                .withMessageStartingWith("mendan.mail.from");
    }

    @Test
    void security_is_one_of_three_words() {
        assertThat(MailSecurity.of("starttls")).isEqualTo(MailSecurity.STARTTLS);
        assertThat(MailSecurity.of(" TLS ")).isEqualTo(MailSecurity.TLS);
        assertThat(MailSecurity.of("none")).isEqualTo(MailSecurity.NONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MailSecurity.of("ssl"))
                .withMessageContaining("ssl");
    }
}
