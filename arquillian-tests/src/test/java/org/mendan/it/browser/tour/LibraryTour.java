package org.mendan.it.browser.tour;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mendan.it.browser.Visitor;
import org.mendan.it.browser.page.LibraryPart;

/** The library and one document, empty, filled and failing; it is empty again afterwards. */
record LibraryTour(Tour tour) {
    private static final String OWNER = "host@example.jp";

    void walk() {
        Visitor host = tour.deskOf(OWNER);
        host.watch().expects("415");
        LibraryPart library = LibraryPart.openedBy(host);
        tour.shows(host, "documents-empty");
        Page page = host.page();
        byte[] broken = "%PDF-1.4 and nothing of it".getBytes(StandardCharsets.UTF_8);
        library.chooses(
                new FilePayload("投資信託のご案内.pdf", "application/pdf", LibraryPart.pdf(host, 3, "投資信託のご案内")),
                new FilePayload("約款（2026年改訂版）.pdf", "application/pdf", broken),
                new FilePayload("メモ.txt", "text/plain", "ただの文字".getBytes(StandardCharsets.UTF_8)));
        page.locator("#uploads [data-state=refused]").waitFor();
        page.locator(".library-card[data-state=READY] img").waitFor();
        page.locator(".library-card[data-state=FAILED]").waitFor();
        page.waitForFunction("() => document.querySelector('.library-card img').naturalWidth > 0");
        tour.shows(host, "documents");
        tour.shows(host.opens("/host/documents?words=nothing"), "documents-none");
        foldersOf(host);
        LibraryPart.openedBy(host);
        page.locator(".library-card[data-state=READY] a").click();
        page.locator(".document-page").waitFor();
        tour.shows(host, "document");
        new LinkTour(tour).walk(host);
        shares(host, page);
        page.locator("[id='about:title']").fill("");
        page.locator("[id='about:save']").click();
        page.locator("#title-problem:not(:empty)").waitFor();
        tour.shows(host, "document-untitled");
        new ApprovalTour(tour).walk(host);
        removed(host);
        page.locator(".library-card[data-state=FAILED] a").click();
        page.locator(".message-danger").waitFor();
        tour.shows(host, "document-failed");
        removed(host);
        host.close();
    }

    private void shares(Visitor host, Page page) {
        page.locator("[id='about:shareWith']").selectOption(new SelectOption().setIndex(1));
        page.locator("[id='about:share']").click();
        page.locator(".receivers li").nth(1).waitFor();
        page.locator(".receivers input[id$=edit]").first().click();
        page.locator(".receivers .tag").waitFor();
        tour.shows(host, "document-shared");
    }

    private void foldersOf(Visitor host) {
        Page page = host.page();
        LibraryPart.openedBy(host);
        for (String name : List.of("保険のご案内", "投資信託")) {
            page.locator("[id='newFolder:newName']").fill(name);
            page.locator("[id='newFolder:create']").click();
            page.locator(".folder-card")
                    .filter(new Locator.FilterOptions().setHasText(name))
                    .waitFor();
        }
        tour.shows(host, "documents-folders");
        page.locator("[id='newFolder:newName']").fill("投資信託");
        page.locator("[id='newFolder:create']").click();
        page.locator("#new-problem:not(:empty)").waitFor();
        tour.shows(host, "documents-folder-taken");
        for (String name : List.of("投資信託", "保険のご案内")) {
            LibraryPart.openedBy(host);
            page.locator(".folder-card")
                    .filter(new Locator.FilterOptions().setHasText(name))
                    .click();
            page.locator(".breadcrumb").waitFor();
            tour.shows(host, "documents-folder");
            page.locator("[id='thisFolder:remove']").click();
            page.locator(".ui-confirm-dialog .ui-confirmdialog-yes").click();
            page.locator(".message-success").waitFor();
        }
    }

    private void removed(Visitor host) {
        Page page = host.page();
        page.locator("[id='about:remove']").click();
        page.locator(".ui-confirm-dialog .ui-confirmdialog-yes").waitFor();
        tour.shows(host, "document-remove");
        page.locator(".ui-confirm-dialog .ui-confirmdialog-yes").click();
        page.locator(".message-success").waitFor();
    }
}
