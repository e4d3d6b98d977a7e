package org.mendan.it.browser.tour;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import org.mendan.it.browser.Visitor;

/** Links to the document whose page the host has open, and what guests see of them; all are revoked afterwards. */
record LinkTour(Tour tour) {
    private static final String SHORT = "開け";
    private static final String PASSWORD = "開けゴマ開けゴマ";

    void walk(Visitor host) {
        Page page = host.page();
        makes(page, SHORT);
        page.locator("#link-password-problem:not(:empty)").waitFor();
        tour.shows(host, "document-link-refused");
        String open = made(page, "");
        tour.shows(host, "document-link-made");
        opened(host, open);
        locked(made(page, PASSWORD));
        revoked(host, open);
    }

    private static void makes(Page page, String password) {
        page.locator("[id='about:linkPassword']").fill(password);
        page.locator("[id='about:linkRepeated']").fill(password);
        page.locator("[id='about:linkMake']").click();
    }

    private static String made(Page page, String password) {
        int before = page.locator(".document-links > li").count();
        makes(page, password);
        page.locator(".document-links > li:nth-child(" + (before + 1) + ")").waitFor();
        return URI.create(page.locator("#link-address").innerText().strip()).getPath();
    }

    private void opened(Visitor host, String link) {
        Visitor guest = tour.phone().opens(link);
        awaitPicture(guest.page());
        tour.shows(guest, "linked-document");
        guest.page().locator("#later").click();
        guest.page().locator("#earlier").waitFor();
        guest.page().locator("details.leaf-text summary").click();
        tour.shows(guest, "linked-document-second");
        host.page().locator("[id='about:downloadable']").check();
        host.page().locator("[id='about:watermark']").check();
        host.page().locator("[id='about:layout']").selectOption("VERTICAL");
        host.page().locator("[id='about:save']").click();
        host.page().locator(".message-success").first().waitFor();
        guest.opens(link).page().locator("#save").waitFor();
        awaitPicture(guest.page());
        tour.shows(guest, "linked-document-marked");
        guest.close();
    }

    private static void awaitPicture(Page page) {
        page.locator(".leaf-picture").first().waitFor();
        page.waitForFunction("() => document.querySelector('.leaf-picture').naturalWidth > 0");
    }

    private void locked(String link) {
        Visitor guest = tour.phone().opens(link);
        tour.shows(guest, "linked-document-password");
        guest.page().locator("[id='unlock:password']").fill("wrong");
        guest.page().locator("[id='unlock:open']").click();
        guest.page().locator("#password-problem:not(:empty)").waitFor();
        tour.shows(guest, "linked-document-wrong-password");
        guest.page().locator("[id='unlock:password']").fill(PASSWORD);
        guest.page().locator("[id='unlock:open']").click();
        awaitPicture(guest.page());
        guest.close();
    }

    private void revoked(Visitor host, String link) {
        Page page = host.page();
        for (int left = page.locator("[id$=':revoke']").count(); left > 0; left--) {
            page.locator("[id$=':revoke']").first().click();
            page.locator(".ui-confirm-dialog .ui-confirmdialog-yes").waitFor();
            if (left == 1) {
                tour.shows(host, "document-link-revoke");
            }
            page.locator(".ui-confirm-dialog .ui-confirmdialog-yes").click();
            page.locator("[id$=':revoke']")
                    .nth(left - 1)
                    .waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
        tour.shows(host, "document-links-revoked");
        Visitor guest = tour.phone().opens(link);
        guest.page().locator("[data-state=closed]").waitFor();
        tour.shows(guest, "linked-document-revoked");
        guest.close();
    }
}
