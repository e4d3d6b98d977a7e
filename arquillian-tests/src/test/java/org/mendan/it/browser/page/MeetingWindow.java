package org.mendan.it.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.mendan.it.browser.Visitor;

/** The meeting as one side sees it. */
public record MeetingWindow(Visitor visitor) {
    private static final double JOIN_MILLIS = 60_000;

    /** Returns when this side is connected to the server. */
    public MeetingWindow joined() {
        assertThat(line()).hasAttribute("data-state", "open", new HasAttributeOptions().setTimeout(JOIN_MILLIS));
        return this;
    }

    /** The state of the connection, in one word for the page and one for the reader. */
    public Locator line() {
        return page().locator("#line");
    }

    public String watchword() {
        Locator word = page().locator(".watchword-word:visible").first();
        assertThat(word).not().isEmpty();
        return word.innerText();
    }

    public Locator memo() {
        return page().getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("共有メモ"));
    }

    /** The memo's text, whole, as the editor holds it. */
    public String memoText() {
        return (String) memo().evaluate("e => e.cmTile ? e.cmTile.root.view.state.doc.toString()"
                + " : [...e.querySelectorAll('.cm-line')].map(l => l.textContent).join('\\n')");
    }

    public MeetingWindow types(String text) {
        memo().focus();
        page().keyboard().type(text);
        return this;
    }

    public Locator memoState() {
        return page().locator("#memo-state");
    }

    /** Waits until the page says that everything typed is stored. */
    public MeetingWindow saved() {
        assertThat(memoState()).hasAttribute("data-state", "saved", new HasAttributeOptions().setTimeout(JOIN_MILLIS));
        return this;
    }

    public MeetingWindow ends() {
        button("終了").click();
        page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("終了する"))
                .click();
        return this;
    }

    public Locator button(String name) {
        return page().getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    /** Messages that stay until they are read. */
    public Locator messages() {
        return page().getByRole(AriaRole.REGION, new GetByRoleOptions().setName("お知らせ"));
    }

    /** The panel that takes the window's place, such as "the meeting has ended". */
    public Locator panel() {
        return page().locator("dialog#panel");
    }

    /** The guest's window shows that it is over. */
    public void isEnded() {
        page().waitForURL(Pattern.compile(".*/ended.*"));
    }

    private Page page() {
        return visitor.page();
    }
}
