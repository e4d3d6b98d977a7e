package org.mendan.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {
    private final ClientAddress address = new ClientAddress(Optional.of("10.1.0.0/16, 192.0.2.7, fd00::/8"));

    @Test
    void CN6_a_stranger_cannot_say_he_is_somebody_else() {
        assertThat(address.of("203.0.113.5", List.of("198.51.100.1"))).isEqualTo("203.0.113.5");
        assertThat(address.of("10.1.2.3", List.of("198.51.100.1, 203.0.113.5"))).isEqualTo("203.0.113.5");
    }

    @Test
    void the_way_over_several_proxies_and_header_lines_is_followed() {
        assertThat(address.of("10.1.2.3", List.of("203.0.113.5", "192.0.2.7"))).isEqualTo("203.0.113.5");
        assertThat(address.of("fd00::1", List.of("2001:db8::5"))).isEqualTo("2001:db8::5");
    }

    @Test
    void what_is_not_an_address_is_not_believed() {
        assertThat(address.of("10.1.2.3", List.of("unknown"))).isEqualTo("10.1.2.3");
        assertThat(address.of("10.1.2.3", List.of("<script>"))).isEqualTo("10.1.2.3");
        assertThat(address.of("10.1.2.3", List.of(""))).isEqualTo("10.1.2.3");
    }

    @Test
    void without_proxies_the_header_means_nothing() {
        assertThat(new ClientAddress(Optional.empty()).of("10.1.2.3", List.of("203.0.113.5")))
                .isEqualTo("10.1.2.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.jp", "10.1.0.0/33", "10.1.0.0/-1", "999.1.1.1"})
    void a_typing_error_in_the_setting_is_refused(String setting) {
        assertThatIllegalArgumentException().isThrownBy(() -> Proxies.of(setting));
    }
}
