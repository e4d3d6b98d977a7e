package org.mendan.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {
    @ParameterizedTest
    @CsvSource({
        "10.1.0.0/16, 10.1.255.255, true",
        "10.1.0.0/16, 10.2.0.0, false",
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "192.0.2.128/25, 192.0.2.127, false",
        "192.0.2.128/25, 192.0.2.128, true",
        "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "::/0, 2001:db8::1, true",
        "2001:db8::/33, 2001:db8:7fff::1, true",
        "2001:db8::/33, 2001:db8:8000::1, false",
        "10.0.0.0/8, ::ffff:10.0.0.1, true",
        "fe80::/10, fe80::1%eth0, true",
        "10.0.0.0/8, 10.0.0.1.example.jp, false",
        "10.0.0.0/8, '', false",
    })
    void SO3_an_address_lies_in_a_network_or_not(String network, String address, boolean holds) {
        assertThat(Networks.read(network).orElseThrow().holds(address)).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "intranet.example.jp",
                "10.1.0.0/33",
                "10.1.0.0/-1",
                "10.1.0.0/",
                "10.1.0.0/16/8",
                "999.1.1.1",
                "10.1",
                "2001:db8::/129",
                "10.0.0.0/8 und mehr",
                ":",
            })
    void SO3_what_is_no_network_is_refused_with_everything_beside_it(String text) {
        assertThat(Networks.read(text)).isEmpty();
        assertThat(Networks.read("10.0.0.0/8, " + text)).isEmpty();
    }

    @Test
    void SO3_networks_are_written_in_one_spelling() {
        assertThat(Networks.read("10.1.2.3/16\n 2001:DB8:0::/32、10.1.0.0/16，192.0.2.7/32")
                        .orElseThrow())
                .hasToString("10.1.0.0/16, 2001:db8::/32, 192.0.2.7");
        assertThat(Networks.read("  ").orElseThrow()).isEqualTo(Networks.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "0:0:0:0:0:0:0:0/0, ::/0",
        "0:0:0:0:0:0:0:1, ::1",
        "2001:db8:0:0:1:0:0:0, 2001:db8:0:0:1::",
        "2001:db8:0:1:0:0:0:1, 2001:db8:0:1::1",
        "2001:db8:1:2:3:4:5:0, 2001:db8:1:2:3:4:5:0",
        "fd00:0:0:0:0:0:0:0/8, fd00::/8",
        "100:0:10:0:0:1:0:0, 100:0:10::1:0:0",
    })
    void SO3_long_addresses_are_written_short(String typed, String written) {
        assertThat(Networks.read(typed).orElseThrow()).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource({
        "'10.0.0.0/8', '10.1.0.0/16', true",
        "'10.1.0.0/16', '10.0.0.0/8', false",
        "'10.0.0.0/8, ::/0', '10.9.9.9, 2001:db8::/32', true",
        "'10.0.0.0/8', '10.0.0.0/8, 192.0.2.7', false",
        "'10.0.0.0/8', '', true",
    })
    void AD2_SO3_one_list_covers_another_or_not(String these, String others, boolean covers) {
        assertThat(Networks.read(these)
                        .orElseThrow()
                        .covers(Networks.read(others).orElseThrow()))
                .isEqualTo(covers);
    }
}
