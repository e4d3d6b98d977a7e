package org.mendan.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:8080",
                "127.0.0.1:18080",
                "127.8.9.10",
                "192.168.1.20:8080",
                "10.1.2.3",
                "172.31.255.255",
                "[::1]:8080",
                "[fd00::1]"
            })
    void SO1_OP3_an_address_of_this_machine_or_its_private_network_is_believed(String host) {
        assertThat(PublicAddress.believed(host)).contains(host);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "evil.example:8080",
                "127.0.0.1@evil.example",
                "127.0.0.1:80@evil.example",
                "127.0.0.1/evil.example",
                "127.0.0.1:",
                "127.1",
                "2130706433",
                "203.0.113.5",
                "172.32.0.1",
                "8.8.8.8:8080",
                "[2001:db8::1]",
                "[::1].evil.example",
                "::1",
                "localhost evil.example",
                "localhost\"><script>"
            })
    void SO1_OP3_no_other_name_is(String host) {
        assertThat(PublicAddress.believed(host)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"meet.example.jp", "ftp://meet.example.jp", "https://", "javascript:alert(1)", "https:///x"})
    void SO1_OP3_what_is_set_is_an_address_of_the_web(String wrong) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicAddress(Optional.of(wrong), Optional.empty(), new Https()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicAddress(Optional.empty(), Optional.of(wrong), new Https()));
    }

    @Test
    void SO1_OP3_nothing_set_is_no_fault() {
        assertThat(new PublicAddress(Optional.of(" "), Optional.empty(), new Https()))
                .isNotNull();
    }
}
