package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.Meetings.Pair;
import org.mendan.it.browser.page.CameraPart;
import org.mendan.it.server.Eventually;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;

/**
 * A tab in the background, or a phone that sleeps: the system stops the tab's process, so that nothing of it runs, nothing
 * is sent and nothing is read. The minute is what is tested, and therefore passes.
 */
@ExtendWith({RunningServer.class, WithBrowsers.class})
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process cannot be stopped there for a while")
class LeftAloneBrowserIT {
    private static final int SECONDS = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(SECONDS + 30);

    @Test
    void MT3_CA4_pictures_and_memo_come_back_to_a_tab_that_was_stopped_for_a_minute(
            Browsers browsers, ServerProcess server) throws Exception {
        try (Chromium phone = Chromium.launch();
                Browsers phones = new Browsers(phone.browser())) {
            Visitor sleeper = phones.guest(server.address());
            sleeper.watch().expectsBrokenConnections();
            Pair pair = Meetings.start(browsers.host(server.address()), sleeper);
            CameraPart host = new CameraPart(pair.host());
            CameraPart guest = new CameraPart(pair.guest());
            host.turnsOn();
            guest.answers("使う");
            host.seesOther();
            guest.seesOther();
            sleepsForAMinute(phone.browser(), pair);

            pair.guestWindow().joined();
            host.seesOther();
            guest.seesOther();
            assertThat(guest.question()).isHidden();
            assertThat(pair.guestWindow().memo()).containsText("お待ちします");
            assertThat(pair.hostWindow().messages()).not().containsText("再接続");
            pair.close();
            phones.check();
        }
    }

    private static void sleepsForAMinute(Browser phone, Pair pair) throws IOException, InterruptedException {
        List<String> tabs = tabs(phone);
        assertThat(tabs).isNotEmpty();
        int start = pair.hostWindow().elapsedSeconds();
        signal("-STOP", tabs);
        try {
            pair.hostWindow().types("お待ちします").saved();
            assertThat(pair.hostWindow().messages())
                    .containsText("再接続", new ContainsTextOptions().setTimeout((double) PATIENCE.toMillis()));
            Eventually.isTrue("a minute", PATIENCE, () -> pair.hostWindow().elapsedSeconds() - start >= SECONDS);
        } finally {
            signal("-CONT", tabs);
        }
    }

    /** The processes in which a browser runs its tabs. */
    private static List<String> tabs(Browser browser) {
        CDPSession session = browser.newBrowserCDPSession();
        List<String> found = new ArrayList<>();
        for (JsonElement element : session.send("SystemInfo.getProcessInfo").getAsJsonArray("processInfo")) {
            JsonObject process = element.getAsJsonObject();
            if (process.get("type").getAsString().equals("renderer")) {
                found.add(process.get("id").getAsString());
            }
        }
        session.detach();
        return found;
    }

    private static void signal(String name, List<String> processes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", name));
        command.addAll(processes);
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
