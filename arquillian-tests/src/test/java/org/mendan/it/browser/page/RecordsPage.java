package org.mendan.it.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.mendan.it.browser.Visitor;

/** The host's own meeting records. */
public record RecordsPage(Visitor host) {
    public static RecordsPage openedBy(Visitor host) {
        host.opens("/host/records");
        return new RecordsPage(host);
    }

    public Locator rows() {
        return page().locator("a.row-link");
    }

    public RecordPage opensNewest() {
        rows().first().click();
        page().waitForURL(Pattern.compile(".*/host/record\\?id=.*"));
        return new RecordPage(host);
    }

    public RecordsPage searches(String words) {
        page().getByRole(AriaRole.SEARCHBOX).fill(words);
        page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("検索")).click();
        return this;
    }

    /** By the head of a column. */
    public RecordsPage sortsBy(String column) {
        page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName(column)).click();
        return this;
    }

    private Page page() {
        return host.page();
    }
}
