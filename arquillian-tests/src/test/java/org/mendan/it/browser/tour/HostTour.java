package org.mendan.it.browser.tour;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.util.Set;
import org.mendan.it.browser.Visitor;

/** The host's pages outside a meeting, as one finds them who has held none yet. */
public record HostTour(Tour tour) {
    private static final String WITHOUT_MEETINGS = "host2@example.jp";
    private static final int ENTRIES = 5;

    /** The plain sentence, the one that counts down, and the pause. */
    private static final Set<Integer> SHOWN = Set.of(1, 3, 5);

    public void walk() {
        Visitor host = tour.desk().opens("/sign-in");
        tour.shows(host, "sign-in");
        tour.shows(host.opens("/sign-in?why=idle"), "sign-in-again");
        Tour.signIn(host.page(), "nobody@example.jp", "wrong");
        host.page().locator("[role=alert]").waitFor();
        tour.shows(host, "sign-in-refused");
        Tour.signIn(host.page(), WITHOUT_MEETINGS, Tour.PASSWORD);
        host.page().waitForURL("**/host/connect");
        connect(host);
        account(host);
        tour.shows(host.opens("/host/records"), "records-empty");
        tour.shows(host.opens("/host/records?from=2026-02-01&until=2026-01-01"), "records-order");
    }

    private void connect(Visitor host) {
        Page page = host.page();
        page.locator("#check[data-state=good]").waitFor();
        tour.shows(host, "connect");
        page.locator("#camera-switch").click();
        page.locator("#camera-preview").waitFor();
        tour.shows(host, "connect-camera");
        page.locator("#camera-switch").click();
        enlarged(host);
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        tour.shows(host, "connect-print");
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
        page.locator("#start").click();
        page.locator("[role=alert]").waitFor();
        tour.shows(host, "connect-without-number");
        for (int entry = 1; entry <= ENTRIES; entry++) {
            page.locator("#number").fill("00000" + entry);
            page.locator("#start").click();
            page.waitForLoadState();
            page.locator("[role=alert]").first().waitFor();
            if (SHOWN.contains(entry)) {
                tour.shows(host, "connect-wrong-" + entry);
            }
        }
    }

    private void account(Visitor host) {
        Page page = host.opens("/host/account").page();
        tour.shows(host, "own-account");
        page.locator("[id='password:present']").fill(Tour.PASSWORD);
        page.locator("[id='password:wanted']").fill("short");
        page.locator("[id='password:change']").click();
        page.locator("#wanted-problem:not(:empty)").waitFor();
        tour.shows(host, "own-account-refused");
    }

    private void enlarged(Visitor host) {
        Page page = host.page();
        page.locator("#enlarge").click();
        page.locator("#entranceSheet").waitFor();
        tour.shows(host, "connect-enlarged");
        page.keyboard().press("Escape");
        page.locator("#enlarge:focus").waitFor();
    }
}
