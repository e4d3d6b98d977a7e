package org.mendan.it.browser.tour;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.mendan.it.browser.Visitor;
import org.mendan.it.browser.page.MeetingWindow;
import org.mendan.it.browser.page.ScreenPart;

/** Both windows of a meeting in all their states, and the records that meetings leave. */
public record MeetingTour(Tour tour) {
    private static final String TEXT = "ご住所の変更について\n・新しいご住所は本人確認書類のとおり\n・手続きは来週の火曜日まで\nChange of address";
    private static final String LAST_LINE = "Change of address";
    private static final String NOWHERE = "about:blank";
    private static final String A_PICTURE =
            """
            () => {
              const canvas = document.createElement('canvas');
              canvas.width = 480;
              canvas.height = 360;
              const paper = canvas.getContext('2d');
              paper.fillStyle = '#356';
              paper.fillRect(0, 0, 480, 360);
              paper.fillStyle = '#edc';
              paper.arc(240, 150, 70, 0, 7);
              paper.arc(240, 400, 150, 0, 7);
              paper.fill();
              return canvas.toDataURL('image/jpeg').split(',')[1];
            }""";
    private static final String EDITOR = "#memo .cm-content";

    public void walk() {
        Visitor host = tour.deskOf("host@example.jp");
        Visitor guest = tour.phone();
        List.of(host, guest).forEach(who -> new ScreenPart(who).ready());
        starts(host, guest);
        types(host, guest);
        memoPlaces(host, guest);
        new PicturesTour(tour).walk(host, guest);
        new DocumentTour(tour).walk(host, guest);
        tabs(host);
        goesAway(host, guest);
        line(host);
        storage(guest);
        ends(host, guest);
        records(host);
        guestEnds(host, guest);
    }

    private void starts(Visitor host, Visitor guest) {
        String number = Tour.number(guest);
        guest.opens(NOWHERE);
        host.page().locator("#number").fill(number);
        host.page().locator("#start").click();
        host.page().waitForURL("**/host/meeting");
        joined(host);
        tour.shows(host, "meeting-host-alone");
        joined(guest.opens("/meeting"));
        tour.shows(guest, "meeting-guest-start");
        here(host);
        tour.shows(host, "meeting-host-start");
    }

    private void types(Visitor host, Visitor guest) {
        type(host, TEXT);
        guest.page().locator(EDITOR).getByText(LAST_LINE).waitFor();
        type(guest, "はい、わかりました。\n");
        host.page().locator(EDITOR).getByText("わかりました").waitFor();
        tour.shows(host, "meeting-host-typing");
        // A caret is named where nothing stands behind it that the name would hide
        host.page().locator(EDITOR).focus();
        host.page().keyboard().press("Control+End");
        type(host, "123");
        guest.page().locator(".peer-caret.named").waitFor();
        tour.shows(guest, "meeting-guest-typing");
    }

    private void memoPlaces(Visitor host, Visitor guest) {
        for (Visitor who : List.of(host, guest)) {
            Page page = who.page();
            page.locator("#memo-fold").click();
            tour.shows(who, "meeting-" + who.name() + "-memo-folded");
            page.locator("#memo-fold").click();
            page.locator("#menu-memo").click();
            tour.shows(who, "meeting-" + who.name() + "-memo-hidden");
            page.locator("#menu-memo").click();
        }
        guest.page().locator("#memo-full").click();
        tour.shows(guest, "meeting-guest-memo-full");
        guest.page().locator("#memo-full").click();
        host.page().locator("#memo-float").click();
        tour.shows(host, "meeting-host-memo-floating");
        host.page().locator("#memo-float").click();
    }

    private void tabs(Visitor host) {
        Page first = host.opensTab();
        tour.shows(host.opens("/host/connect"), "connect-in-a-meeting");
        Page second = host.opens("/host/meeting").page();
        second.locator("#panel[open]").waitFor();
        tour.shows(host, "meeting-second-tab");
        second.locator("#panel-act").click();
        joined(host);
        first.bringToFront();
        first.locator("#panel[open]").waitFor();
        tour.stop().at(first, "meeting-replaced-tab");
        first.close();
    }

    private void goesAway(Visitor host, Visitor guest) {
        guest.opens(NOWHERE);
        host.page().locator("body[data-peer=away]").waitFor();
        tour.shows(host, "meeting-host-guest-away");
        joined(guest.opens("/meeting"));
        here(host);
        tour.shows(host, "meeting-host-guest-back");
        host.opens(NOWHERE);
        guest.page().locator("body[data-peer=away]").waitFor();
        tour.shows(guest, "meeting-guest-host-away");
        joined(host.opens("/host/meeting"));
        here(guest);
    }

    private void line(Visitor host) {
        host.watch().expectsBrokenConnections();
        host.offline(true);
        host.page().locator("#line[data-state=lost]").waitFor();
        tour.shows(host, "meeting-host-line-lost");
        host.offline(false);
        joined(host);
    }

    /** The server's word that it cannot store, put into its mouth on the way. */
    private void storage(Visitor guest) {
        List<WebSocketRoute> sockets = new ArrayList<>();
        guest.page().routeWebSocket("**/ws/meeting?*", socket -> {
            socket.connectToServer();
            sockets.add(socket);
        });
        joined(guest.opens("/meeting"));
        sockets.get(sockets.size() - 1).send("{\"type\":\"memo.storage\",\"available\":false}");
        guest.page().locator("#messages .notice-warning").waitFor();
        tour.shows(guest, "meeting-guest-saving-waits");
        sockets.get(sockets.size() - 1).send("{\"type\":\"memo.storage\",\"available\":true}");
        stills(guest, sockets.get(sockets.size() - 1));
    }

    /** A still picture as of a host whose browser finds no way to the guest's. */
    private void stills(Visitor guest, WebSocketRoute socket) {
        String jpeg = (String) guest.page().evaluate(A_PICTURE);
        socket.send(
                "{\"type\":\"camera.state\",\"host\":true,\"guest\":\"unavailable\",\"stills\":true,\"saving\":\"none\"}");
        socket.send("{\"type\":\"camera.still\",\"jpeg\":\"" + jpeg + "\"}");
        guest.page().locator("#still-picture").waitFor();
        tour.shows(guest, "meeting-guest-still-pictures");
        socket.send(
                "{\"type\":\"camera.state\",\"host\":false,\"guest\":\"off_by_host\",\"stills\":false,\"saving\":\"none\"}");
        guest.page().locator("#still-picture").waitFor(new WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private void ends(Visitor host, Visitor guest) {
        for (Visitor who : List.of(guest, host)) {
            who.page().locator("#menu-end").click();
            tour.shows(who, "meeting-" + who.name() + "-end-dialog");
            who.page().keyboard().press("Escape");
            who.page().locator("#menu-end:focus").waitFor();
        }
        host.page().locator("#menu-end").click();
        host.page().locator("#end-dialog [value=yes]").click();
        guest.page().waitForURL("**/ended?how=*");
        host.page().waitForURL("**/host/records");
    }

    private void records(Visitor host) {
        tour.shows(host, "records");
        tour.shows(host.opens("/host/records?words=nothing-like-this"), "records-without-hits");
        host.opens("/host/records").page().locator("a.row-link").first().click();
        host.page().waitForURL("**/host/record?id=*");
        tour.shows(host, "record");
        note(host);
        host.page().locator("a.run").first().click();
        host.page().waitForURL("**step=1*");
        tour.shows(host, "record-replay");
        host.opens("/host/connect");
    }

    /** What the host writes: stored, wrong, and overtaken by another window. */
    private void note(Visitor host) {
        String address = host.page().url();
        Page older = host.opensTab();
        host.opens(address);
        host.page().locator("#counterpart").fill("鈴木 一郎");
        host.page().locator("#topic").fill("住宅ローンの借り換え");
        host.page().locator("#outlook").selectOption("OPEN");
        host.page().locator("#tags_input").fill("ローン、NISA");
        host.page().locator("#noteSave").click();
        host.page().waitForURL("**saved=true");
        tour.shows(host, "record-note-saved");
        host.page().close();
        host.looksAt(older);
        host.page().locator("#counterpart").fill("鈴木 二郎".repeat(41));
        host.page().locator("#noteSave").click();
        host.page().locator("#counterpart-problem").waitFor();
        tour.shows(host, "record-note-too-long");
        host.page().locator("#counterpart").fill("鈴木 二郎");
        host.page().locator("#noteSave").click();
        host.page().locator("#overtaken").waitFor();
        tour.shows(host, "record-note-overtaken");
        tour.shows(
                host.opens("/host/records?words=%E9%88%B4%E6%9C%A8&sort=COUNTERPART&rising=true"), "records-filtered");
        host.opens(address);
    }

    private void guestEnds(Visitor host, Visitor guest) {
        String number = Tour.number(guest);
        host.page().locator("#number").fill(number);
        host.page().locator("#start").click();
        joined(host);
        guest.page().waitForURL("**/meeting");
        joined(guest);
        guest.page().locator("#menu-end").click();
        guest.page().locator("#end-dialog [value=yes]").click();
        host.page().locator("#panel[open]").waitFor();
        tour.shows(host, "meeting-host-guest-ended");
    }

    private static void type(Visitor who, String text) {
        who.page().locator(EDITOR).focus();
        who.page().keyboard().type(text);
    }

    private static void joined(Visitor who) {
        new MeetingWindow(who).joined();
        who.page().locator(EDITOR).waitFor();
    }

    private static void here(Visitor who) {
        who.page().locator("body[data-peer=here]").waitFor();
    }
}
