package org.mendan.it.browser.tour;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.mendan.it.browser.Visitor;

/** A document on its way from one desk to the other and back; nothing has to be approved afterwards. */
record ApprovalTour(Tour tour) {
    private static final String APPROVER = "host2@example.jp";
    private static final String ADMIN = "admin@example.jp";

    /** @param owner who looks at the document's page */
    void walk(Visitor owner) {
        // A form that was sent leaves an address behind that does not say which document it was
        String document = owner.page().locator("#library").getAttribute("data-address");
        wanted("true");
        Visitor approver = tour.deskOf(APPROVER);
        tour.shows(approver.opens("/host/approvals"), "approvals-empty");
        applies(owner.opens(document));
        sendsBack(approver);
        tour.shows(owner.opens(document), "document-sent-back");
        owner.opens("/host/documents").page().locator(".library-card .tag").waitFor();
        tour.shows(owner, "documents-signs");
        wanted("");
        owner.opens(document);
    }

    private void wanted(String value) {
        Visitor admin = tour.deskOf(ADMIN);
        Page page = admin.opens("/admin/policies").page();
        page.locator("a[href$='name=document.approval']").click();
        page.locator("input[name='change:value'][value='" + value + "']").check();
        page.locator("[id='change:save']").click();
        page.locator(".message-success").waitFor();
        admin.close();
    }

    private void applies(Visitor owner) {
        Page page = owner.page();
        page.locator("[id='about:apply']").click();
        page.locator("#approver-problem:not(:empty)").waitFor();
        tour.shows(owner, "document-unapproved");
        page.locator("[id='about:approver']").selectOption(new SelectOption().setIndex(1));
        page.locator("[id='about:remark']").fill("11月の改定分です。3ページの手数料をご確認ください。");
        page.locator("[id='about:apply']").click();
        page.locator("[id='about:withdraw']").waitFor();
        tour.shows(owner, "document-awaiting");
    }

    private void sendsBack(Visitor approver) {
        Page page = approver.opens("/host/approvals").page();
        tour.shows(approver, "approvals");
        page.locator(".approvals a").click();
        page.locator("[id='about:reject']").click();
        page.locator("#reason-problem:not(:empty)").waitFor();
        tour.shows(approver, "document-deciding");
        page.locator("[id='about:reason']").fill("3ページに信託報酬の説明がありません。");
        page.locator("[id='about:reject']").click();
        page.locator("[id='about:reject']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        approver.close();
    }
}
