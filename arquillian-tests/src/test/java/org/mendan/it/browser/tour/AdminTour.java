package org.mendan.it.browser.tour;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.mendan.it.browser.Visitor;
import org.mendan.it.browser.page.AppearancePart;
import org.mendan.it.browser.page.MeetingWindow;

/** The pages of the administration. */
public record AdminTour(Tour tour) {
    private static final String ADMIN = "admin@example.jp";

    public void walk() {
        Visitor admin = tour.deskOf(ADMIN);
        dashboard(admin);
        accounts(admin);
        newAccount(admin);
        importsAccounts(admin);
        organisations(admin);
        policies(admin);
        appearance(admin);
        terms(admin);
        audit(admin);
    }

    private void dashboard(Visitor admin) {
        holdsMeeting();
        Page page = admin.opens("/admin/dashboard").page();
        tour.shows(admin, "dashboard");
        page.locator("details summary").click();
        tour.shows(admin, "dashboard-table");
        tour.shows(admin.opens("/admin/dashboard?from=2020-01-01&until=2020-01-31"), "dashboard-none");
        tour.shows(admin.opens("/admin/dashboard?from=2026-02-01&until=2026-01-01"), "dashboard-order");
    }

    /** So that there is something to count: a number typed wrong, and a meeting. */
    private void holdsMeeting() {
        Visitor guest = tour.phone();
        Visitor host = tour.deskOf("host@example.jp");
        Page page = host.page();
        page.locator("#number").fill("000000");
        page.locator("#start").click();
        page.locator("[role=alert]").first().waitFor();
        page.locator("#number").fill(Tour.number(guest));
        page.locator("#start").click();
        page.waitForURL("**/host/meeting");
        new MeetingWindow(host).joined();
        page.locator("#menu-end").click();
        page.locator("#end-dialog [value=yes]").click();
        page.waitForURL("**/host/records");
        host.close();
        guest.close();
    }

    private void accounts(Visitor admin) {
        Page page = admin.opens("/admin/accounts").page();
        tour.shows(admin, "accounts");
        tour.shows(admin.opens("/admin/accounts?words=there-is-no-such-thing"), "accounts-none");
        admin.opens("/admin/accounts?words=admin@example.jp")
                .page()
                .locator("a.row-link")
                .click();
        page.locator("[id='account:name']").waitFor();
        tour.shows(admin, "account");
        page.locator("[id='account:role']").selectOption("HOST");
        page.locator("[id='account:save']").click();
        page.locator("#role-problem:not(:empty)").waitFor();
        tour.shows(admin, "account-last-administrator");
        page.locator("[id='state:stop']").click();
        page.locator(".ui-confirm-dialog .ui-confirmdialog-no").waitFor();
        tour.shows(admin, "account-stop-question");
        page.locator(".ui-confirm-dialog .ui-confirmdialog-no").click();
        page.locator("[id='sessions:endAll']").click();
        page.locator(".ui-confirm-dialog .ui-confirmdialog-yes").waitFor();
        tour.shows(admin, "account-sessions-question");
        page.locator(".ui-confirm-dialog .ui-confirmdialog-no").click();
    }

    /** There is no mail server here, so that it is also seen what is said then. */
    private void newAccount(Visitor admin) {
        Page page = admin.opens("/admin/account-new").page();
        tour.shows(admin, "account-new");
        page.locator("[id='account:name']").fill("佐藤 花子");
        page.locator("[id='account:login']").fill("佐藤");
        page.locator("[id='account:add']").click();
        page.locator("#login-problem:not(:empty)").waitFor();
        tour.shows(admin, "account-new-refused");
        page.locator("[id='account:login']").fill("sato-" + tour.language() + "@example.jp");
        page.locator("[id='account:add']").click();
        page.locator(".message-warning").waitFor();
        tour.shows(admin, "account-invited");
    }

    private void importsAccounts(Visitor admin) {
        Page page = admin.opens("/admin/accounts-import").page();
        tour.shows(admin, "import");
        uploads(page, "login,name,role\nsato,佐藤 花子,BOSS\nadmin@example.jp,鈴木 一郎,ADMIN\n");
        page.locator(".shares").waitFor();
        tour.shows(admin, "import-wrong");
        uploads(page, "login,name\nito-" + tour.language() + "@example.jp,伊藤 一\n");
        page.locator("[id='start:go']").waitFor();
        tour.shows(admin, "import-ready");
        page.locator("[id='start:invite']").uncheck();
        page.locator("[id='start:go']").click();
        page.locator(".message-success").waitFor();
        tour.shows(admin, "import-done");
    }

    private static void uploads(Page page, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        page.locator("[id='upload:file']").setInputFiles(new FilePayload("accounts.csv", "text/csv", bytes));
        page.locator("[id='upload:look']").click();
        page.locator("#report").waitFor();
    }

    private void organisations(Visitor admin) {
        Page page = admin.opens("/admin/organisations").page();
        tour.shows(admin, "organisations");
        page.locator("[id='organisations:child']").fill("丸の内支店");
        page.locator("[id='organisations:add']").click();
        page.locator("#child-problem:not(:empty)").waitFor();
        tour.shows(admin, "organisations-name-taken");
        page.getByRole(AriaRole.TREEITEM)
                .filter(new Locator.FilterOptions().setHasText("丸の内支店"))
                .last()
                .locator(".ui-treenode-label")
                .last()
                .click();
        page.locator("[id='organisations:move']").waitFor();
        tour.shows(admin, "organisations-branch");
        page.locator("[id='organisations:move']").click();
        page.locator(".ui-confirm-dialog .ui-confirmdialog-yes").waitFor();
        tour.shows(admin, "organisations-move-question");
        page.locator(".ui-confirm-dialog .ui-confirmdialog-no").click();
    }

    private void policies(Visitor admin) {
        Page page = admin.opens("/admin/policies").page();
        tour.shows(admin, "policies");
        page.locator("a[href$='name=camera.guest']").click();
        page.locator("[id='change:save']").waitFor();
        tour.shows(admin, "policy-choice");
        admin.opens("/admin/policies")
                .page()
                .locator("a[href$='name=number.length']")
                .click();
        page.locator("[id='change:number']").fill("99");
        page.locator("[id='change:save']").click();
        page.locator(".field-error:not(:empty)").waitFor();
        tour.shows(admin, "policy-not-taken");
        page.locator("[id='change:number']").fill("6");
        page.locator("[id='change:save']").click();
        page.locator(".message-success").waitFor();
        tour.shows(admin, "policy-saved");
        admin.opens("/admin/policies")
                .page()
                .locator("a[href$='name=signin.addresses']")
                .click();
        page.locator("[id='change:places']").fill("192.0.2.0/24");
        page.locator("[id='change:save']").click();
        page.locator(".field-error:not(:empty)").waitFor();
        tour.shows(admin, "policy-shuts-out");
    }

    /** Everything is put back, so that the pages of the other tours look as the product does. */
    private void appearance(Visitor admin) {
        Page page = admin.opens("/admin/appearance").page();
        tour.shows(admin, "appearance");
        page.locator("[id='looks:colour']").fill("#ffcc00");
        page.locator("[id='looks:save']").click();
        page.locator("#colour-problem:not(:empty)").waitFor();
        tour.shows(admin, "appearance-faint");
        page.locator("[id='looks:name']").fill("みらい証券");
        page.locator("[id='looks:colour']").fill("#8a1440");
        page.locator("[id='looks:save']").click();
        page.locator(".message-success").waitFor();
        new AppearancePart(admin).addsRed("赤い壁");
        tour.shows(admin, "appearance-own");
        Visitor guest = tour.phone();
        guest.opens("/")
                .page()
                .locator("header .institution")
                .getByText("みらい証券")
                .waitFor();
        tour.shows(guest, "landing-own-look");
        guest.close();
        new AppearancePart(admin).removes("赤い壁");
        page.locator("[id='looks:name']").fill("");
        page.locator("[id='looks:colour']").fill("");
        page.locator("[id='looks:save']").click();
        page.locator(".message-success")
                .getByText("見た目を変更")
                .or(page.getByText("The appearance was"))
                .waitFor();
    }

    /** A revision is planned and taken back, so that what guests read stays as it was. */
    private void terms(Visitor admin) {
        Page page = admin.opens("/admin/terms").page();
        tour.shows(admin, "terms-list");
        page.locator("a[href$='kind=PRIVACY_POLICY']").click();
        tour.shows(admin, "terms-edit");
        page.locator("[id='revision:title-ja']").fill("");
        page.locator("[id='revision:look']").click();
        page.locator("#title-ja-problem:not(:empty)").waitFor();
        tour.shows(admin, "terms-edit-refused");
        page.locator("[id='revision:title-ja']").fill("プライバシーポリシー（改訂案）");
        page.locator("[id='revision:from']").fill(LocalDate.now(ZoneOffset.UTC).plusDays(40) + "T09:00");
        page.locator("[id='revision:look']").click();
        page.locator("[id='preview:publish']").waitFor();
        tour.shows(admin, "terms-preview");
        page.locator("[id='preview:publish']").click();
        page.locator(".message-success").waitFor();
        tour.shows(admin, "terms-planned");
        page.locator(".versions button").click();
        page.locator(".ui-confirm-dialog .ui-confirmdialog-yes").waitFor();
        tour.shows(admin, "terms-withdraw-question");
        page.locator(".ui-confirm-dialog .ui-confirmdialog-yes").click();
        page.locator(".message-success").waitFor();
        page.locator(".versions a").first().click();
        page.locator(".fingerprint").waitFor();
        tour.shows(admin, "terms-version");
    }

    private void audit(Visitor admin) {
        Page page = admin.opens("/admin/audit").page();
        tour.shows(admin, "audit");
        page.locator("[id='check:verify']").click();
        page.locator(".message-success").waitFor();
        tour.shows(admin, "audit-verified");
        tour.shows(admin.opens("/admin/audit?from=2026-02-01&until=2026-01-01"), "audit-order");
        tour.shows(admin.opens("/admin/audit?words=there-is-no-such-thing"), "audit-none");
        tour.shows(admin.opens("/admin/audit?action=sign-in&outcome=SUCCESS"), "audit-filtered");
        // What pages did by themselves on this tour, such as asking how far an import is, was nobody's press
        admin.opens("/admin/audit?action=page.press")
                .page()
                .locator(".empty h2")
                .waitFor();
        tour.shows(admin.opens("/host/records"), "records-of-all");
    }
}
