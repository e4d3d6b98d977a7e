package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.Meetings.Pair;
import org.mendan.it.browser.page.CameraPart;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;

/** Where the pictures stand in the window, and what a person does about that. */
@ExtendWith({RunningServer.class, WithBrowsers.class})
class TilesBrowserIT {
    private Pair pair;
    private CameraPart host;
    private CameraPart guest;

    private void meet(Browsers browsers, ServerProcess server) {
        Visitor hostVisitor = browsers.host(server.address());
        Visitor guestVisitor = browsers.guest(server.address());
        host = new CameraPart(hostVisitor);
        guest = new CameraPart(guestVisitor);
        pair = Meetings.start(hostVisitor, guestVisitor);
    }

    @Test
    void CA3_a_host_with_a_phone_reads_about_the_guest_and_asks_again(Browsers browsers, ServerProcess server) {
        meet(browsers, server);
        pair.host().page().setViewportSize(390, 844);
        host.turnsOn();
        assertThat(host.aboutGuest()).isVisible();
        guest.answers("使わない");
        assertThat(host.aboutGuest()).hasText("お客さまはカメラを使いません");
        host.asksAgain();
        guest.answers("使う");
        host.seesOther();
        pair.close();
    }
}
