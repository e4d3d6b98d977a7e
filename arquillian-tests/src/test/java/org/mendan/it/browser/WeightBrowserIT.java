package org.mendan.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.page.LandingPage;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;

/** What a guest's phone has to load before the meeting: little, and from nobody but us. */
@ExtendWith({RunningServer.class, WithBrowsers.class})
class WeightBrowserIT {
    private static final int MOST = 150_000;

    @Test
    void CN1_OP3_a_guest_loads_little_before_the_meeting(Browsers browsers, ServerProcess server) {
        Visitor guest = browsers.guest(server.address());
        Map<String, byte[]> loaded = new TreeMap<>();
        List<Request> finished = new ArrayList<>();
        guest.page().onRequestFinished(finished::add);
        LandingPage landing = LandingPage.openedBy(guest);
        loads(guest.page(), finished, loaded);
        landing.asksForNumber();
        loads(guest.page(), finished, loaded);
        assertThat(landing.accepts().digits()).isNotEmpty();
        loads(guest.page(), finished, loaded);

        assertThat(loaded.keySet()).as("pages and code").anyMatch(path -> path.endsWith("/app/number.js"));
        assertThat(loaded.values().stream()
                        .mapToInt(WeightBrowserIT::compressed)
                        .sum())
                .as("compressed bytes of %s", loaded.keySet())
                .isLessThanOrEqualTo(MOST);
        loaded.keySet().removeIf(path -> !path.startsWith("/app/"));
        assertThat(loaded.values())
                .as("the editor is for the meeting")
                .noneMatch(code -> new String(code, StandardCharsets.UTF_8).contains("cm-content"));
    }

    /** Reads what this page has loaded, before the browser forgets it with the next page. */
    private static void loads(Page page, List<Request> finished, Map<String, byte[]> loaded) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        for (Request request : List.copyOf(finished)) {
            URI address = URI.create(request.url());
            if (address.getScheme().startsWith("http") && request.response().status() == 200) {
                loaded.put(address.getPath(), request.response().body());
            }
        }
        finished.clear();
    }

    private static int compressed(byte[] body) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Math.min(body.length, zipped.size());
    }
}
