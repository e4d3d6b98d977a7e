package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.nio.file.Path;
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
              constructor(settings) {
                const iceServers = settings.iceServers.map(server => server.username
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

    private static final double ICE_GIVES_UP = 90_000;

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
    void CA4_a_relay_that_is_gone_is_told_and_the_meeting_goes_on(Browsers browsers) {
        Pair pair = meet(browsers, "udp");
        new CameraPart(pair.host()).seesOther();
        turn.stop();
        try {
            assertThat(pair.hostWindow().messages())
                    .containsText("映像をつなげません。", new ContainsTextOptions().setTimeout(ICE_GIVES_UP));
            pair.guestWindow().types("続けましょう").saved();
            assertThat(pair.hostWindow().memo()).containsText("続けましょう");
        } finally {
            turn.startAgain();
        }
        pair.close();
    }
}
