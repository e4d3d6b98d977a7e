package org.mendan.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class IceSettingsTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_795_392_000);

    @Test
    void CA4_credentials_are_the_hash_that_coturn_computes() {
        // printf '1795435200:guest' | openssl dgst -sha1 -hmac 'north' -binary | base64
        assertThat(TurnCredentials.issued("north", "guest", Instant.ofEpochSecond(1_795_435_200)))
                .isEqualTo(new TurnCredentials("1795435200:guest", "kqWwH6uJcybvyF2qBkZJpzKBMMs="));
    }

    @Test
    void CA4_each_side_gets_credentials_of_its_own_for_a_day_of_work() {
        IceServers servers = new IceSettings(
                        "stun:turn.example.jp:3478",
                        "turn:turn.example.jp:3478, turns:turn.example.jp:443?transport=tcp",
                        "north")
                .servers("guest", NOW);
        assertThat(servers.stun()).containsExactly("stun:turn.example.jp:3478");
        assertThat(servers.turn())
                .containsExactly("turn:turn.example.jp:3478", "turns:turn.example.jp:443?transport=tcp");
        assertThat(servers.credentials())
                .isEqualTo(TurnCredentials.issued("north", "guest", NOW.plus(IceSettings.CREDENTIALS_LAST)));
    }

    @Test
    void without_servers_there_are_no_credentials() {
        assertThat(new IceSettings("", " ", "").servers("guest", NOW).credentials())
                .isNull();
    }

    @Test
    void a_wrong_setting_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IceSettings("", "turn:turn.example.jp", ""))
                .withMessageContaining("mendan.ice.secret");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IceSettings("https://turn.example.jp", "", ""))
                .withMessageContaining("mendan.ice.stun");
    }
}
