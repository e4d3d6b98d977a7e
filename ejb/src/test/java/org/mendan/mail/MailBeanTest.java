package org.mendan.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mendan.audit.AuditBean;

/** Against a real mail server in this process. */
class MailBeanTest {
    private static final Mail HELLO = Mail.of("sato@example.jp", "面談 <予約> のお知らせ", "佐藤さま\n\n明日の面談です。\n");

    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
    });
    private final List<String> failures = new ArrayList<>();

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void subject_and_text_arrive_as_they_were_written() throws MailFailure, MessagingException, IOException {
        plain("", "").send(HELLO);
        MimeMessage arrived = onlyOne();
        assertThat(arrived.getSubject()).isEqualTo(HELLO.subject());
        assertThat(arrived.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo(HELLO.text().strip());
        assertThat(arrived.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(arrived.getFrom()).extracting(Object::toString).containsExactly("mendan@example.jp");
        assertThat(arrived.getAllRecipients()).extracting(Object::toString).containsExactly("sato@example.jp");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived.getMessageID()).endsWith("@example.jp>");
        assertThat(failures).isEmpty();
    }

    @Test
    void a_server_that_asks_for_a_user_gets_user_and_password() throws MailFailure {
        server.setUser("mendan", "north");
        server.getManagers().getUserManager().setAuthRequired(true);
        plain("mendan", "north").send(HELLO);
        onlyOne();
        assertThatExceptionOfType(MailFailure.class)
                .isThrownBy(() -> plain("mendan", "south").send(HELLO));
        assertThat(failures).hasSize(1);
    }

    @Test
    void a_server_that_is_away_is_told_and_audited_without_the_address() throws IOException {
        MailBean mail = bean(closedPort(), MailSecurity.NONE, "", "");
        assertThatExceptionOfType(MailFailure.class).isThrownBy(() -> mail.send(HELLO));
        assertThat(failures).singleElement().asString().startsWith("mail.send s***@example.jp");
    }

    @Test
    void nothing_goes_in_the_clear_where_encryption_is_asked_for() {
        MailBean mail = bean(server.getSmtp().getPort(), MailSecurity.STARTTLS, "", "");
        assertThatExceptionOfType(MailFailure.class).isThrownBy(() -> mail.send(HELLO));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_server_whose_certificate_nobody_vouches_for_gets_no_mail() {
        MailBean mail = bean(server.getSmtps().getPort(), MailSecurity.TLS, "", "");
        assertThatExceptionOfType(MailFailure.class).isThrownBy(() -> mail.send(HELLO));
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(failures).hasSize(1);
    }

    @Test
    void without_a_server_a_mail_fails_and_pages_can_ask_before() {
        MailBean mail = new MailBean(new MailSettings("", 0, MailSecurity.NONE, "", "", ""), new Recorded());
        assertThat(mail.available()).isFalse();
        assertThatExceptionOfType(MailFailure.class).isThrownBy(() -> mail.send(HELLO));
        assertThat(failures).hasSize(1);
    }

    private MimeMessage onlyOne() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private MailBean plain(String user, String password) {
        return bean(server.getSmtp().getPort(), MailSecurity.NONE, user, password);
    }

    private MailBean bean(int port, MailSecurity security, String user, String password) {
        return new MailBean(
                new MailSettings("127.0.0.1", port, security, user, password, "mendan@example.jp"), new Recorded());
    }

    private static int closedPort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private final class Recorded extends AuditBean {
        @Override
        public void failed(String actor, String action, String object, String address, String detail) {
            failures.add(action + " " + object + " " + detail);
        }
    }
}
