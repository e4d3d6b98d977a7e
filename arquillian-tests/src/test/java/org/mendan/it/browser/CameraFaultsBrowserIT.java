package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.Meetings.Pair;
import org.mendan.it.browser.page.CameraPart;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;
import org.mendan.it.server.UnreliableNetwork;

/** What goes wrong around the pictures, and what then is seen. */
@ExtendWith({RunningServer.class, WithBrowsers.class})
class CameraFaultsBrowserIT {
    /** What a browser does when a camera is pulled out or another program takes it. */
    private static final String CAMERA_GONE =
            """
            () => window.takenTracks.forEach(track => {
              track.stop();
              track.dispatchEvent(new Event('ended'));
            })""";

    private Pair pair;
    private CameraPart host;
    private CameraPart guest;

    private void bothAreSeen(Visitor hostVisitor, Visitor guestVisitor) {
        host = new CameraPart(hostVisitor).watched();
        guest = new CameraPart(guestVisitor).watched();
        pair = Meetings.start(hostVisitor, guestVisitor);
        host.turnsOn();
        guest.answers("使う");
        guest.seesOther();
        host.seesOther();
    }

    @Test
    void CA4_pictures_go_on_while_the_line_to_the_server_is_lost(Browsers browsers, ServerProcess server) {
        try (UnreliableNetwork line = UnreliableNetwork.to(server.port())) {
            Visitor hostVisitor = browsers.host(line.address());
            Visitor guestVisitor = browsers.guest(line.address());
            hostVisitor.watch().expectsBrokenConnections();
            guestVisitor.watch().expectsBrokenConnections();
            bothAreSeen(hostVisitor, guestVisitor);
            line.cut();
            assertThat(pair.hostWindow().line()).hasText("再接続中");
            assertThat(pair.guestWindow().line()).hasText("再接続中");
            host.seesOther();
            guest.seesOther();

            line.pass();
            pair.hostWindow().joined();
            pair.guestWindow().joined();
            host.seesOther();
            guest.seesOther();
            assertThat(guest.question()).isHidden();
            pair.close();
        }
    }

    @Test
    void CA2_a_guests_camera_that_goes_away_is_told_to_both(Browsers browsers, ServerProcess server) {
        bothAreSeen(browsers.host(server.address()), browsers.guest(server.address()));
        pair.guest().page().evaluate(CAMERA_GONE);
        assertThat(pair.guestWindow().messages()).containsText("カメラ");
        host.seesNoOther();
        guest.isDark();
        guest.seesOther();
        pair.close();
    }

    @Test
    void CA1_a_hosts_camera_that_goes_away_ends_the_pictures(Browsers browsers, ServerProcess server) {
        bothAreSeen(browsers.host(server.address()), browsers.guest(server.address()));
        pair.host().page().evaluate(CAMERA_GONE);
        assertThat(pair.hostWindow().messages()).containsText("カメラ");
        guest.seesNoOther();
        guest.isDark();
        host.isDark();
        pair.close();
    }

    @Test
    void CA2_a_guest_who_takes_the_permission_back_is_not_seen_any_more(Browsers browsers, ServerProcess server) {
        bothAreSeen(browsers.host(server.address()), browsers.guest(server.address()));
        pair.guest().context().clearPermissions();
        assertThat(pair.guestWindow().messages()).containsText("カメラ", new ContainsTextOptions().setTimeout(20_000));
        host.seesNoOther();
        guest.isDark();
        pair.close();
    }
}
