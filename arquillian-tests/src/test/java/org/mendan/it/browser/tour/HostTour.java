package org.mendan.it.browser.tour;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.util.Set;
import org.mendan.it.browser.Visitor;
import org.mendan.it.server.AuthenticatorApp;

/** The host's pages outside a meeting, as one finds them who has held none yet. */
public record HostTour(Tour tour) {
    private static final String WITHOUT_MEETINGS = "host2@example.jp";
    private static final int ENTRIES = 5;

    /** The plain sentence, the one that counts down, and the pause. */
    private static final Set<Integer> SHOWN = Set.of(1, 3, 5);

    public void walk() {
        Visitor host = tour.desk().opens("/sign-in");
        tour.shows(host, "sign-in");
        tour.shows(host.opens("/set-password?token=none"), "set-password-dead");
        tour.shows(host.opens("/forgot"), "forgot");
        host.page().locator("[id='forgot:login']").fill("nobody@example.jp");
        host.page().locator("[id='forgot:ask']").click();
        host.page().locator(".message-success").waitFor();
        tour.shows(host, "forgot-asked");
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
        tour.shows(host.opens("/host/documents"), "documents-reader");
        new LibraryTour(tour).walk();
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
        secondStep(host);
    }

    private void secondStep(Visitor host) {
        Page page = host.page();
        page.locator("[id='factor:begin']").click();
        page.locator("[id='factor:code']").fill("000000");
        page.locator("[id='factor:password']").fill(Tour.PASSWORD);
        tour.shows(host, "second-step-set-up");
        page.locator("[id='factor:turnOn']").click();
        page.locator("#code-problem:not(:empty)").waitFor();
        tour.shows(host, "second-step-wrong-code");
        page.locator("[id='factor:code']")
                .fill(AuthenticatorApp.code(page.locator(".setup .digits").innerText(), 0));
        page.locator("[id='factor:password']").fill(Tour.PASSWORD);
        page.locator("[id='factor:turnOn']").click();
        page.locator(".recovery-codes").waitFor();
        tour.shows(host, "second-step-on");
        String secondStep = page.locator(".recovery-codes li").first().innerText();
        Visitor other = tour.desk().opens("/sign-in");
        Tour.signIn(other.page(), WITHOUT_MEETINGS, Tour.PASSWORD);
        other.page().locator("[id='code:typed']").waitFor();
        tour.shows(other, "sign-in-code");
        other.page().locator("[id='code:typed']").fill("000000");
        other.page().locator("[id='code:submit']").click();
        other.page().locator("#typed-problem:not(:empty)").waitFor();
        tour.shows(other, "sign-in-code-wrong");
        other.page().locator("[id='code:typed']").fill(secondStep);
        other.page().locator("[id='code:submit']").click();
        other.page().waitForURL("**/host/connect");
        other.close();
        page.locator("[id='factor:password']").fill(Tour.PASSWORD);
        page.locator("[id='factor:turnOff']").click();
        page.locator("[id='factor:begin']").waitFor();
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
