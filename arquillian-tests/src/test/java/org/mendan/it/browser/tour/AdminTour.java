package org.mendan.it.browser.tour;

import com.microsoft.playwright.Page;
import org.mendan.it.browser.Visitor;

/** The pages of the administration. */
public record AdminTour(Tour tour) {
    private static final String ADMIN = "admin@example.jp";

    public void walk() {
        audit(tour.deskOf(ADMIN));
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
    }
}
