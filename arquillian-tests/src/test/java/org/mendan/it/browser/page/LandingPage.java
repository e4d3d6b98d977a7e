package org.mendan.it.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.mendan.it.browser.Visitor;

/** The guest's first page and the terms that follow it. */
public record LandingPage(Visitor guest) {
    public static LandingPage openedBy(Visitor guest) {
        guest.opens("/");
        return new LandingPage(guest);
    }

    public Locator issueButton() {
        return page().getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("接続ナンバーを発行").setExact(true));
    }

    public LandingPage asksForNumber() {
        issueButton().click();
        return this;
    }

    /** The three documents, each to be opened. */
    public Locator terms() {
        return page().locator("summary");
    }

    public Locator okButton() {
        return page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("OK"));
    }

    public NumberPage accepts() {
        okButton().click();
        return new NumberPage(guest);
    }

    /** All the way to a number. */
    public NumberPage issuesNumber() {
        return asksForNumber().accepts();
    }

    private Page page() {
        return guest.page();
    }
}
