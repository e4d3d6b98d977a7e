package org.mendan.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sato@example.jp",
                "a..b.@carrier.example.jp",
                "o'hara+bank@xn--eckwd4c7c.example",
                "root@localhost"
            })
    void an_address_is_one_mailbox(String address) {
        assertThat(new MailAddress(address).text()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sato",
                "@example.jp",
                "sato@",
                "sato@example.jp,kato@example.jp",
                "Sato <sato@example.jp>",
                "sato@example.jp\r\nBcc: kato@example.jp",
                "sato@example.jp\n",
                "sa to@example.jp",
                "sato@exa\u0000mple.jp",
                "sato@例え.jp"
            })
    void anything_else_is_refused(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MailAddress(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\r\nBcc: kato@example.jp", "one\ntwo", "one\rtwo", "one\u2028two", "one\u0000"})
    void a_subject_cannot_become_a_further_header(String subject) {
        assertThatIllegalArgumentException().isThrownBy(() -> Mail.of("sato@example.jp", subject, "text"));
    }

    @Test
    void logs_show_the_mailbox_masked() {
        assertThat(new MailAddress("sato@example.jp").masked()).isEqualTo("s***@example.jp");
    }
}
