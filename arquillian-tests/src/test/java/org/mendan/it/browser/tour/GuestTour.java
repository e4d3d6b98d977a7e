package org.mendan.it.browser.tour;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.mendan.it.browser.Visitor;
import org.mendan.it.browser.page.CheckPart;

/** The guest's pages: from the first page to the number, and all pages that say why it does not go on. */
public record GuestTour(Tour tour) {
    private static final String LINE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15"
            + " (KHTML, like Gecko) Mobile/15E148 Safari Line/14.9.0";
    private static final String YAHOO = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4_1 like Mac OS X) AppleWebKit/605.1.15"
            + " (KHTML, like Gecko) Mobile/15E148 YJApp-IOS jp.co.yahoo.ipn.appli/4.120.0";
    private static final String FEATURE_PHONE = "DoCoMo/2.0 P07A3(c500;TB;W24H15)";
    private static final String OUTDATED = "Mozilla/5.0 (Windows NT 6.1; WOW64; Trident/7.0; rv:11.0) like Gecko";

    public void walk() {
        beginning();
        ending();
        time();
        tabs();
        otherBrowsers();
        noWay();
    }

    private void beginning() {
        Visitor guest = tour.phone().opens("/");
        Page page = guest.page();
        tour.shows(guest, "landing");
        page.locator("main form button").click();
        tour.shows(guest, "terms-closed");
        page.locator("summary").first().click();
        tour.shows(guest, "terms-open");
        page.locator("input[name=terms]")
                .first()
                .evaluate("input => { input.value = '00000000-0000-0000-0000-000000000000' }");
        page.locator("[id='answer:ok']").click();
        page.locator("[role=alert]").waitFor();
        tour.shows(guest, "terms-refused");
        page.locator("[id='answer:ok']").click();
        Tour.digits(page);
        page.locator("#check[data-state=good]").waitFor();
        tour.shows(guest, "number");
        check(guest);
        guest.watch().expectsBrokenConnections();
        guest.offline(true);
        page.locator("#number-message").waitFor();
        tour.shows(guest, "number-offline");
        guest.offline(false);
        page.locator("#number-message").waitFor(new Locator.WaitForOptions().setState(hidden()));
        page.locator("#withdraw").click();
        page.locator("main form button").waitFor();
        tour.shows(guest, "withdrawn");
    }

    /** What the check found, with and without a camera. */
    private void check(Visitor guest) {
        Page page = guest.page();
        page.locator("#check summary").click();
        tour.shows(guest, "number-check");
        new CheckPart(guest).forbidsCamera();
        page.reload();
        page.locator("#check[data-state=flawed] summary").click();
        tour.shows(guest, "number-check-flawed");
        guest.context().grantPermissions(List.of("camera"));
    }

    /** The server's word on how long the number lives, put into its mouth on the way. */
    private void time() {
        Visitor guest = tour.phone();
        Page page = guest.page();
        List<WebSocketRoute> sockets = new ArrayList<>();
        page.routeWebSocket("**/ws/waiting", socket -> {
            socket.connectToServer();
            sockets.add(socket);
        });
        String digits = Tour.number(guest);
        page.locator("#number[data-state=waiting]").waitFor();
        sockets.get(0).send(number(digits, 24_000));
        page.locator("#number[data-hurry=true]").waitFor();
        tour.shows(guest, "number-near-its-end");
        sockets.get(0).send(number(digits, 0));
        page.locator("#number[data-state=expired]").waitFor();
        tour.shows(guest, "number-expired");
        page.locator("#reissue").click();
        page.locator("#number[data-state=waiting]").waitFor();
    }

    private static String number(String digits, int remaining) {
        return "{\"type\":\"waiting.number\",\"digits\":\"" + digits + "\",\"remainingMillis\":" + remaining
                + ",\"lifetimeMillis\":120000}";
    }

    private void tabs() {
        Visitor guest = tour.phone();
        Tour.number(guest);
        Page first = guest.opensTab();
        Tour.digits(guest.opens("/number").page());
        first.bringToFront();
        first.locator("#number[data-state=elsewhere]").waitFor();
        tour.stop().at(first, "number-elsewhere");
    }

    private void ending() {
        Visitor guest = tour.phone();
        for (String how : List.of("HOST_ENDED", "GUEST_ENDED", "GUEST_LOST", "unknown")) {
            tour.shows(guest.opens("/ended?how=" + how), "ended-" + how);
        }
    }

    private void otherBrowsers() {
        tour.shows(tour.phone(LINE).opens("/"), "in-app-line");
        tour.shows(tour.phone(YAHOO).opens("/"), "in-app-yahoo");
        tour.shows(tour.phone(FEATURE_PHONE).opens("/"), "unsupported-feature-phone");
        tour.shows(tour.phone(OUTDATED).opens("/"), "unsupported-outdated");
    }

    private void noWay() {
        Visitor guest = tour.phone();
        guest.watch().expects("status of 404");
        tour.shows(guest.opens("/nothing-here"), "not-found");
        for (String page : List.of("error", "forbidden", "expired")) {
            tour.shows(guest.opens("/" + page), page);
        }
    }

    private static WaitForSelectorState hidden() {
        return WaitForSelectorState.HIDDEN;
    }
}
