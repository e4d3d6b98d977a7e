package org.mendan.it.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.mendan.it.browser.Visitor;

/** One meeting record: facts, memo, the memo's history, consent. */
public record RecordPage(Visitor host) {
    /** A fact by its name, such as 終わり方. */
    public String fact(String name) {
        return page().locator("dl.facts > div")
                .filter(new Locator.FilterOptions()
                        .setHas(page().locator("dt", new Page.LocatorOptions().setHasText(name))))
                .first()
                .locator("dd")
                .innerText();
    }

    public Locator memo() {
        return page().getByRole(
                        AriaRole.REGION, new GetByRoleOptions().setName("共有メモ").setExact(true))
                .and(page().locator(".memo-text"));
    }

    /** The memo's text, character for character. */
    public String memoText() {
        return memo().textContent();
    }

    /** One run of the memo's history: who, when, and what was added or removed. */
    public Locator runs() {
        return page().locator(".runs .run");
    }

    /** How the pictures went. */
    public Locator pictures() {
        return page().getByRole(AriaRole.REGION, new GetByRoleOptions().setName("映像のようす"));
    }

    /** The documents that were shown. */
    public Locator shown() {
        return page().getByRole(AriaRole.REGION, new GetByRoleOptions().setName("見せた資料"));
    }

    private Page page() {
        return host.page();
    }
}
