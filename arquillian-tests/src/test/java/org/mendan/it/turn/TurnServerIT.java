package org.mendan.it.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mendan.camera.TurnCredentials;

/** The shipped configuration of coturn, asked by somebody who means harm. */
@Tag("coturn")
class TurnServerIT {
    @TempDir
    private Path directory;

    private static TurnCredentials credentials(String secret, Duration life) {
        return TurnCredentials.issued(secret, "guest", Instant.now().plus(life));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1.2.3",
                "0.0.0.0",
                "10.0.0.1",
                "100.64.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.254",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255"
            })
    void CA4_no_inner_address_is_reached_through_the_relay(String peer) throws IOException {
        try (TurnServer server = TurnServer.in(directory);
                TurnProbe probe = new TurnProbe(server.port(), credentials(TurnServer.SECRET, Duration.ofHours(1)))) {
            assertThat(probe.allocates()).isZero();
            assertThat(probe.reaches(peer)).isEqualTo(403);
            assertThat(probe.reaches("8.8.8.8")).isZero();
        }
    }

    @Test
    void CA4_nobody_gets_a_relay_without_credentials_of_this_server_or_after_their_time() throws IOException {
        try (TurnServer server = TurnServer.in(directory);
                TurnProbe stranger = new TurnProbe(server.port(), credentials("another", Duration.ofHours(1)));
                TurnProbe late = new TurnProbe(server.port(), credentials(TurnServer.SECRET, Duration.ofSeconds(-5)))) {
            assertThat(stranger.allocates()).isEqualTo(401);
            assertThat(late.allocates()).isEqualTo(401);
        }
    }
}
