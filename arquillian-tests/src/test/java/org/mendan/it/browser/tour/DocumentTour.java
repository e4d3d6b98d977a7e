package org.mendan.it.browser.tour;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.mendan.it.browser.Visitor;
import org.mendan.it.browser.page.DocumentPart;
import org.mendan.it.browser.page.LibraryPart;

/** Documents in a meeting that both have entered, in all their states; the library is empty before and after. */
record DocumentTour(Tour tour) {
    private static final String NOTES = "手数料は聞かれてから話す。\n次のページで為替の影響に触れる。";
    private static final String DRAWN =
            "() => { const image = document.querySelector('.document-page[data-open=true] img');"
                    + " return image !== null && image.complete && image.naturalWidth > 0; }";

    void walk(Visitor host, Visitor guest) {
        host.page().locator("#menu-document").click();
        host.page().locator("#document-none:not(:empty)").waitFor();
        host.page().waitForFunction("() => document.querySelector('#document-choices').childElementCount === 0");
        tour.shows(host, "meeting-host-documents-empty");
        host.page().keyboard().press("Escape");
        Page meeting = host.opensTab();
        add(host);
        Page library = host.page();
        host.looksAt(meeting);
        slides(host, guest);
        draws(host, guest);
        guestTurns(host, guest);
        paper(host, guest);
        host.page().locator("#document-close").click();
        guest.page().waitForFunction("() => document.querySelector('#document').hidden");
        guest.page().locator("#memo-fold").click();
        host.looksAt(library);
        remove(host);
        library.close();
        host.looksAt(meeting);
    }

    private static void add(Visitor host) {
        Page page = LibraryPart.openedBy(host).host().page();
        new LibraryPart(host)
                .chooses(
                        new FilePayload(
                                "投資信託のご案内（2026年度版・お客さま用）.pdf", "application/pdf", LibraryPart.pdf(host, 4, "投資信託のご案内")),
                        new FilePayload("broken.pdf", "application/pdf", new byte[] {'%', 'P', 'D', 'F', '-', '1'}));
        page.locator(".library-card[data-state=READY] img").waitFor();
        page.locator(".library-card[data-state=FAILED]").waitFor();
        page.locator(".library-card[data-state=READY] a").click();
        page.locator("[id='about:notes']").fill(NOTES);
        save(page);
    }

    private static void save(Page page) {
        page.locator("[id='about:save']").click();
        page.locator(".message-success").waitFor();
    }

    private void slides(Visitor host, Visitor guest) {
        host.page().locator("#menu-document").click();
        host.page().locator(".choice[aria-disabled=false] img").waitFor();
        host.page()
                .waitForFunction(
                        "() => [...document.querySelectorAll('.choice img')].every((one) => one.naturalWidth > 0)");
        tour.shows(host, "meeting-host-documents");
        host.page().locator(".choice[aria-disabled=false]").click();
        drawn(host, guest);
        host.page().locator("#document-outline:not([hidden])").waitFor();
        host.page().mouse().move(300, 300);
        guest.page().locator(".peer-pointer").waitFor();
        tour.shows(guest, "meeting-guest-document");
        tour.shows(host, "meeting-host-document");
        guest.page().locator("#memo-fold").click();
        tour.shows(guest, "meeting-guest-document-memo");
        guest.page().locator("#memo-fold").click();
    }

    /** A line below, and a stroke over a line of the page. */
    private void draws(Visitor host, Visitor guest) {
        DocumentPart part = new DocumentPart(host);
        host.page().locator("#document-pen").click();
        part.draws(0.15, 0.3, 0.6, 0.32);
        host.page().locator("#document-highlighter").click();
        part.draws(0.12, 0.118, 0.5, 0.122);
        for (Visitor one : List.of(host, guest)) {
            one.page().locator(".ink-highlighter").waitFor();
        }
        tour.shows(guest, "meeting-guest-document-drawn");
        tour.shows(host, "meeting-host-document-drawn");
        host.page().locator("#document-highlighter").click();
    }

    private void guestTurns(Visitor host, Visitor guest) {
        host.page().locator("#document-allow").click();
        guest.page().locator("#document[data-turn=true]").waitFor();
        guest.page().locator("#document-larger").click();
        tour.shows(guest, "meeting-guest-document-turning");
        host.page().locator("#document-outline-open").click();
        tour.shows(host, "meeting-host-document-turning");
    }

    private void paper(Visitor host, Visitor guest) {
        host.page().locator("#document-close").click();
        host.page().waitForFunction("() => document.querySelector('#document').hidden");
        Page meeting = host.opensTab();
        host.opens("/host/documents")
                .page()
                .locator(".library-card[data-state=READY] a")
                .click();
        host.page().locator("[id='about:layout']").selectOption("VERTICAL");
        save(host.page());
        host.page().close();
        host.looksAt(meeting);
        host.page().locator("#menu-document").click();
        host.page().locator(".choice[aria-disabled=false]").click();
        drawn(host, guest);
        tour.shows(guest, "meeting-guest-document-vertical");
        tour.shows(host, "meeting-host-document-vertical");
    }

    private static void drawn(Visitor host, Visitor guest) {
        List.of(host, guest).forEach(who -> who.page().waitForFunction(DRAWN));
    }

    private static void remove(Visitor host) {
        for (int left = 2; left > 0; left--) {
            Page page = host.opens("/host/documents").page();
            page.locator(".library-card a").first().click();
            page.locator("[id='about:remove']").click();
            page.locator(".ui-confirm-dialog .ui-confirmdialog-yes").click();
            page.locator(".message-success").waitFor();
        }
    }
}
