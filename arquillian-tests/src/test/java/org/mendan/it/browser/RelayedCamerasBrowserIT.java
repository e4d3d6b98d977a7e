package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mendan.it.browser.Meetings.Pair;
import org.mendan.it.browser.page.CameraPart;
import org.mendan.it.server.Eventually;
import org.mendan.it.server.ServerProcess;
import org.mendan.it.server.ServerSetup;
import org.mendan.it.turn.TurnServer;

/** Two browsers that cannot reach each other but through the operator's TURN server. */
@Tag("coturn")
@ExtendWith(WithBrowsers.class)
class RelayedCamerasBrowserIT {
    /** As if every way but the relay were closed, and the one named protocol the only open one. */
    private static final String RELAY_ONLY =
            """
            const Connection = window.RTCPeerConnection;
            window.ways = [];
            window.RTCPeerConnection = class extends Connection {
              constructor(settings = {}) {
                const iceServers = (settings.iceServers ?? []).map(server => server.username
                  ? { ...server, urls: server.urls.filter(url => url.endsWith('=%s')) } : server);
                super({ ...settings, iceServers, iceTransportPolicy: 'relay' });
                window.ways.push(this);
              }
            };""";

    private static final String WAY_TAKEN =
            """
            async () => {
              const stats = await window.ways.at(-1).getStats();
              const pair = [...stats.values()].find(s => s.type === 'candidate-pair' && s.nominated);
              const own = stats.get(pair.localCandidateId);
              return own.candidateType + ' ' + own.relayProtocol;
            }""";

    private static final String RELAY_TAKEN =
            """
            async () => {
              const stats = await window.ways.at(-1).getStats();
              const pair = [...stats.values()].find(s => s.type === 'candidate-pair' && s.nominated
                && s.state === 'succeeded' && s.lastPacketReceivedTimestamp > Date.now() - 5000);
              return pair ? Number(stats.get(pair.localCandidateId).url.match(/:(\\d+)\\?/)[1]) : 0;
            }""";

    private static final double PATIENCE = 90_000;

    private static TurnServer turn;
    private static ServerProcess server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        turn = TurnServer.in(directory, "127.0.0.1");
        server = ServerSetup.named("relayed")
                .with("mendan.ice.turn", turn.address("udp") + "," + turn.address("tcp"))
                .with("mendan.ice.secret", TurnServer.SECRET)
                .start();
    }

    @AfterAll
    static void stop() {
        server.close();
        turn.close();
    }

    private static Pair meet(Browsers browsers, String protocol) {
        return meet(browsers, server, protocol);
    }

    /** The port of the relay that this side sends over now; 0 while there is none. */
    private static int relayTaken(Visitor visitor) {
        return ((Number) visitor.page().evaluate(RELAY_TAKEN)).intValue();
    }

    private static Pair meet(Browsers browsers, ServerProcess server, String protocol) {
        Visitor host = browsers.host(server.address());
        Visitor guest = browsers.guest(server.address());
        host.context().addInitScript(RELAY_ONLY.formatted(protocol));
        guest.context().addInitScript(RELAY_ONLY.formatted(protocol));
        Pair pair = Meetings.start(host, guest);
        new CameraPart(host).turnsOn();
        new CameraPart(guest).answers("使う");
        return pair;
    }

    @ParameterizedTest
    @ValueSource(strings = {"udp", "tcp"})
    void CA4_pictures_go_through_the_relay_where_there_is_no_other_way(String protocol, Browsers browsers) {
        Pair pair = meet(browsers, protocol);
        new CameraPart(pair.guest()).seesOther();
        new CameraPart(pair.host()).seesOther();
        assertThat(pair.host().page().evaluate(WAY_TAKEN)).isEqualTo("relay " + protocol);
        assertThat(pair.guest().page().evaluate(WAY_TAKEN)).isEqualTo("relay " + protocol);
        pair.close();
    }

    @Test
    void CA4_a_relay_that_is_gone_leaves_still_pictures_and_moving_ones_come_back_with_it(Browsers browsers) {
        Pair pair = meet(browsers, "udp");
        CameraPart host = new CameraPart(pair.host());
        CameraPart guest = new CameraPart(pair.guest());
        host.seesOther();
        turn.stop();
        try {
            assertThat(pair.hostWindow().messages())
                    .containsText("こちらを1秒ごとの写真で送っています。", new ContainsTextOptions().setTimeout(PATIENCE));
            guest.seesStills();
            pair.guestWindow().types("続けましょう").saved();
            assertThat(pair.hostWindow().memo()).containsText("続けましょう");
        } finally {
            turn.startAgain();
        }
        assertThat(pair.guest().page().locator("#peer-video")).isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
        guest.seesOther();
        host.seesOther();
        assertThat(guest.question()).isHidden();
        pair.close();
    }

    @Test
    void CA4_pictures_find_another_way_when_theirs_is_gone(Browsers browsers, @TempDir Path one, @TempDir Path two) {
        try (TurnServer other = TurnServer.in(two, "127.0.0.1");
                TurnServer first = TurnServer.in(one, "127.0.0.1");
                ServerProcess twoWays = ServerSetup.named("two-relays")
                        .with("mendan.ice.turn", first.address("udp") + "," + other.address("udp"))
                        .with("mendan.ice.secret", TurnServer.SECRET)
                        .start()) {
            Pair pair = meet(browsers, twoWays, "udp");
            CameraPart host = new CameraPart(pair.host());
            CameraPart guest = new CameraPart(pair.guest());
            host.seesOther();
            guest.seesOther();
            boolean firstTaken = relayTaken(pair.host()) == first.port();
            (firstTaken ? first : other).stop();
            int left = firstTaken ? other.port() : first.port();
            Eventually.holds("both send over the relay that is left", Duration.ofSeconds(90), () -> {
                assertThat(relayTaken(pair.host())).isEqualTo(left);
                assertThat(relayTaken(pair.guest())).isEqualTo(left);
            });
            host.seesOther();
            guest.seesOther();
            assertThat(guest.question()).isHidden();
            pair.close();
        }
    }
}
