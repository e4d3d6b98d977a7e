package org.mendan.it.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.mendan.it.browser.Visitor;

/** What the host writes about a meeting, on the record's page. */
public record NotePart(Visitor host) {
    public Locator counterpart() {
        return page().getByLabel("お客さま名");
    }

    public Locator topic() {
        return page().getByLabel("用件");
    }

    public Locator outlook() {
        return page().getByLabel("見込み");
    }

    /** The line with all tags. */
    public Locator tags() {
        return page().getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("タグ"));
    }

    /** A tag in use, from its beginning, chosen with the keys. */
    public void completesTag(String beginning) {
        // An input method announces itself by a key, which the text that is put in here has not
        tags().press("Shift");
        tags().pressSequentially(beginning);
        page().locator(".ui-autocomplete-item").first().waitFor();
        tags().press("ArrowDown");
        tags().press("Enter");
    }

    /** What stores it all. */
    public Locator button() {
        return page().getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName("保存").setExact(true));
    }

    public void saves() {
        button().press("Enter");
        page().waitForLoadState();
    }

    public Locator told() {
        return section().getByRole(AriaRole.STATUS).first();
    }

    public Locator warned() {
        return section().getByRole(AriaRole.ALERT).first();
    }

    /** What is stored, where it differs from what stands in the fields. */
    public Locator stored() {
        return section().locator("dl.facts");
    }

    private Locator section() {
        return page().getByRole(AriaRole.REGION, new GetByRoleOptions().setName("商談の内容"));
    }

    private Page page() {
        return host.page();
    }
}
