package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.Meetings.Pair;
import org.mendan.it.browser.page.SignInPage;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;

/** The server dies as by a power cut while both type, and is started again on the same data. */
@ExtendWith({RunningServer.class, WithBrowsers.class})
class KilledServerBrowserIT {
    @Test
    void OP2_MT3_both_come_back_into_the_meeting_and_no_character_of_either_screen_is_lost(
            Browsers browsers, ServerProcess server) {
        Pair pair = Meetings.start(browsers, server.address());
        pair.host().watch().expectsBrokenConnections();
        pair.guest().watch().expectsBrokenConnections();
        String watchword = pair.hostWindow().watchword();
        Duet duet = Duet.in(pair);
        for (int i = 0; i < 10; i++) {
            duet.bothType();
        }

        server.kill();
        duet.bothType();
        String hostScreen = pair.hostWindow().memoText();
        String guestScreen = pair.guestWindow().memoText();
        assertThat(pair.hostWindow().line()).hasText("再接続中");
        assertThat(pair.guestWindow().messages()).containsText("メモの入力はそのまま続けられます。");
        CompletableFuture<Void> again = CompletableFuture.runAsync(server::startAgain);
        while (!again.isDone()) {
            duet.typeForSeconds(pair.hostWindow(), 1);
        }
        again.join();

        pair.hostWindow().joined();
        pair.guestWindow().joined();
        duet.bothType();
        duet.agrees();
        assertThat(pair.hostWindow().watchword()).isEqualTo(watchword);
        assertThat(duet.text()).contains(hostScreen.split("\n", -1)).contains(guestScreen.split("\n", -1));
        pair.close();
        // The session died with the server, the record did not: the way to the list leads by the sign-in
        SignInPage.whereSent(pair.host()).signsInTo("/host/records");
        assertThat(Meetings.record(pair.host()).memoText()).isEqualTo(duet.text());
    }
}
