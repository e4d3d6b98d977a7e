package org.mendan.it.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.mendan.it.browser.Visitor;

/** What a page says about the computer it runs on, before the meeting and in it. */
public record CheckPart(Visitor visitor) {

    /** The one line. */
    public Locator line() {
        return page().locator("#check .check-line");
    }

    /** One of the lines behind it, by what it is about. */
    public Locator part(String name) {
        return part(page().locator("#check"), name);
    }

    public void opensDetails() {
        page().locator("#check summary").click();
    }

    /** What the host reads of the guest's device, in the meeting. */
    public Locator guests(String name) {
        return part(page().locator("#check-peer"), name);
    }

    public Locator own(String name) {
        return part(page().locator("#check-own"), name);
    }

    public Locator dialog() {
        return page().getByRole(AriaRole.DIALOG, new GetByRoleOptions().setName("通信の確認"));
    }

    public void opensDialog() {
        page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("通信の確認"))
                .click();
        assertThat(dialog()).isVisible();
    }

    /** A message of the meeting, by its words. */
    public Locator notice(String words) {
        return page().locator("#messages .notice", new Page.LocatorOptions().setHasText(words));
    }

    /** The person, or who governs the browser, has forbidden the camera. */
    public CheckPart forbidsCamera() {
        visitor.context().clearPermissions();
        // What is not among those given is forbidden
        visitor.context().grantPermissions(List.of("clipboard-read"));
        return this;
    }

    /** From the next meeting's window on, its opening seems to take as long as said. */
    public CheckPart opensWithin(int seconds) {
        visitor.context()
                .addInitScript(
                        """
                if (location.pathname.endsWith('/meeting')) {
                  const now = performance.now.bind(performance);
                  performance.now = () => now() + %d * 1000;
                }"""
                                .formatted(seconds));
        return this;
    }

    private Locator part(Locator place, String name) {
        Pattern exactly = Pattern.compile("^" + name + "$");
        Locator title = page().locator("dt", new Page.LocatorOptions().setHasText(exactly));
        return place.locator(".check-part", new Locator.LocatorOptions().setHas(title));
    }

    private Page page() {
        return visitor.page();
    }
}
