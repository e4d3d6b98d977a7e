package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.Meetings.Pair;
import org.mendan.it.browser.page.MeetingWindow;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;
import org.mendan.it.server.UnreliableNetwork;

/** A reload and a line that is gone for a while: both sides come back by themselves, and nothing typed is lost. */
@ExtendWith({RunningServer.class, WithBrowsers.class})
class ComingBackBrowserIT {
    private static final int GRACE = 60;
    private static final int GONE = 20;

    @Test
    void MT3_the_host_reloads_with_text_that_is_not_confirmed_yet(Browsers browsers, ServerProcess server) {
        try (UnreliableNetwork line = UnreliableNetwork.to(server.port())) {
            Pair pair = Meetings.start(unreliable(browsers.host(line.address())), browsers.guest(server.address()));
            Duet duet = Duet.in(pair);
            reloads(pair.host(), pair.hostWindow(), line, duet::hostTypes);
            duet.agrees();
            duet.placeHost();
            duet.bothType();
            duet.isRecorded();
        }
    }

    @Test
    void MT3_the_guest_reloads_with_text_that_is_not_confirmed_yet(Browsers browsers, ServerProcess server) {
        try (UnreliableNetwork line = UnreliableNetwork.to(server.port())) {
            Pair pair = Meetings.start(browsers.host(server.address()), unreliable(browsers.guest(line.address())));
            Duet duet = Duet.in(pair);
            reloads(pair.guest(), pair.guestWindow(), line, duet::guestTypes);
            duet.agrees();
            duet.placeGuest();
            duet.bothType();
            duet.isRecorded();
        }
    }

    @Test
    void MT3_the_guests_line_is_gone_for_20_seconds(Browsers browsers, ServerProcess server) {
        try (UnreliableNetwork line = UnreliableNetwork.to(server.port())) {
            Pair pair = Meetings.start(browsers.host(server.address()), unreliable(browsers.guest(line.address())));
            Duet duet = Duet.in(pair);
            losesLine(line, pair.guestWindow(), pair.hostWindow(), "お客さま", duet);
            duet.isRecorded();
        }
    }

    @Test
    void MT3_the_hosts_line_is_gone_for_20_seconds(Browsers browsers, ServerProcess server) {
        try (UnreliableNetwork line = UnreliableNetwork.to(server.port())) {
            Pair pair = Meetings.start(unreliable(browsers.host(line.address())), browsers.guest(server.address()));
            Duet duet = Duet.in(pair);
            losesLine(line, pair.hostWindow(), pair.guestWindow(), "担当者", duet);
            duet.isRecorded();
        }
    }

    private static Visitor unreliable(Visitor visitor) {
        visitor.watch().expectsBrokenConnections();
        return visitor;
    }

    /** What is typed into the tunnel is on no server when the page goes. */
    private static void reloads(Visitor visitor, MeetingWindow window, UnreliableNetwork line, Runnable types) {
        line.freeze();
        types.run();
        assertThat(window.memoState()).hasText("保存中…");
        visitor.page().onRequest(request -> {
            if (request.isNavigationRequest()) {
                line.breakAll();
                line.pass();
            }
        });
        visitor.reloads();
        window.joined();
    }

    private static void losesLine(
            UnreliableNetwork line, MeetingWindow gone, MeetingWindow there, String who, Duet duet) {
        line.cut();
        duet.bothType();
        assertThat(gone.messages()).containsText("接続が切れました。自動的につなぎ直しています。");
        assertThat(gone.line()).hasText("再接続中");
        assertThat(gone.memoState()).hasText("未接続");
        assertThat(there.messages()).containsText(who + "の接続が切れました。再接続を待っています…");
        assertThat(there.secondsLeftForPeer()).isBetween(GRACE - 20, GRACE);
        duet.typeForSeconds(there, GONE);
        assertThat(there.secondsLeftForPeer()).isLessThanOrEqualTo(GRACE - GONE + 2);
        assertThat(gone.line()).hasText("再接続中");

        line.pass();
        gone.joined();
        assertThat(there.messages()).containsText(who + "の接続が戻りました。", new ContainsTextOptions().setTimeout(15_000));
        duet.bothType();
    }
}
