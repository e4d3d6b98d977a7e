package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.Meetings.Pair;
import org.mendan.it.browser.page.CameraPart;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;

/** What the host reads about the pictures, during the meeting and afterwards. */
@ExtendWith({RunningServer.class, WithBrowsers.class})
class QualityBrowserIT {
    /** As over a satellite: every answer takes longer than a second, as far as the browser can tell. */
    private static final String LONG_WAY =
            """
            const read = window.RTCPeerConnection.prototype.getStats;
            window.RTCPeerConnection.prototype.getStats = async function () {
              const report = new Map(await read.call(this));
              return window.longWay
                ? report.set('far', { type: 'remote-inbound-rtp', kind: 'video', roundTripTime: 1.2 })
                : report;
            };""";

    private static final double SOME_BEATS = 30_000;

    @Test
    void MR1_the_host_reads_how_the_pictures_go_and_finds_it_in_the_record(Browsers browsers, ServerProcess server) {
        Visitor hostVisitor = browsers.host(server.address());
        hostVisitor.context().addInitScript(LONG_WAY);
        Pair pair = Meetings.start(hostVisitor, browsers.guest(server.address()));
        Locator quality = pair.host().page().locator("#quality");
        assertThat(quality).hasText("映像 なし カメラを使っていません");

        CameraPart host = new CameraPart(hostVisitor);
        CameraPart guest = new CameraPart(pair.guest());
        host.turnsOn();
        guest.answers("使う");
        host.seesOther();
        assertThat(quality).hasText("映像 良好 ");
        hostVisitor.page().evaluate("() => { window.longWay = true; }");
        assertThat(quality).containsText("映像 不安定 遅れて届いています", new ContainsTextOptions().setTimeout(SOME_BEATS));
        hostVisitor.page().evaluate("() => { window.longWay = false; }");
        assertThat(quality).containsText("映像 良好", new ContainsTextOptions().setTimeout(SOME_BEATS));

        Locator pictures = pair.endsAndOpensRecord().pictures();
        assertThat(pictures).containsText("良好");
        assertThat(pictures).containsText("遅れて届いた");
    }
}
