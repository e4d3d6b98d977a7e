package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.Meetings.Pair;
import org.mendan.it.browser.page.CameraPart;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;

/** Two browsers that cannot reach each other at all, as in a network that lets only the web through. */
@ExtendWith({RunningServer.class, WithBrowsers.class})
class StillPicturesBrowserIT {
    /** As long as the network is closed, connections may use relays only, and there is none. */
    private static final String CLOSED_NETWORK =
            """
            const Connection = window.RTCPeerConnection;
            window.networkClosed = true;
            window.RTCPeerConnection = class extends Connection {
              constructor(settings) {
                super(window.networkClosed ? { iceServers: [], iceTransportPolicy: 'relay' } : settings);
              }
            };""";

    private static final String NO_CONNECTIONS = "delete window.RTCPeerConnection;";
    private static final double NEXT_TRY = 60_000;

    private Pair pair;
    private CameraPart host;
    private CameraPart guest;

    private void meet(Browsers browsers, ServerProcess server, String hostScript, String guestScript) {
        Visitor hostVisitor = browsers.host(server.address());
        Visitor guestVisitor = browsers.guest(server.address());
        hostVisitor.context().addInitScript(hostScript);
        guestVisitor.context().addInitScript(guestScript);
        host = new CameraPart(hostVisitor).watched();
        guest = new CameraPart(guestVisitor).watched();
        pair = Meetings.start(hostVisitor, guestVisitor);
    }

    @Test
    void CA4_the_host_appears_in_still_pictures_and_the_meeting_goes_on(Browsers browsers, ServerProcess server) {
        meet(browsers, server, CLOSED_NETWORK, CLOSED_NETWORK);
        host.turnsOn();
        guest.answers("使う");
        guest.seesStills();
        guest.isDark();
        assertThat(guest.button("カメラを使う")).isHidden();
        assertThat(pair.guestWindow().messages()).containsText("お客さまのカメラは使えません。");
        assertThat(host.aboutGuest()).hasText("この回線ではお客さまのカメラを使えません");
        pair.guestWindow().types("写真で見えます").saved();
        assertThat(pair.hostWindow().memo()).containsText("写真で見えます");

        pair.host().reloads();
        guest.seesStills();
        host.turnsOff();
        assertThat(guest.still()).isHidden();
        host.isDark();
        pair.close();
    }

    @Test
    void CA4_a_browser_that_makes_no_connections_gets_still_pictures(Browsers browsers, ServerProcess server) {
        meet(browsers, server, "", NO_CONNECTIONS);
        host.turnsOn();
        guest.answers("使わない");
        guest.seesStills();
        pair.close();
    }

    @Test
    void CA4_moving_pictures_come_once_the_network_opens(Browsers browsers, ServerProcess server) {
        meet(browsers, server, CLOSED_NETWORK, CLOSED_NETWORK);
        host.turnsOn();
        guest.answers("使う");
        guest.seesStills();
        pair.host().page().evaluate("() => { window.networkClosed = false; }");
        pair.guest().page().evaluate("() => { window.networkClosed = false; }");
        assertThat(pair.guest().page().locator("#peer-video")).isVisible(new IsVisibleOptions().setTimeout(NEXT_TRY));
        guest.seesOther();
        host.seesOther();
        assertThat(guest.still()).isHidden();
        assertThat(guest.question()).isHidden();
        pair.close();
    }
}
