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

    /** Presses keys or chords such as {@code Control+Home}, one after the other. */
    public MeetingWindow presses(String... keys) {
        memo().focus();
        for (String key : keys) {
            page().keyboard().press(key);
        }
        return this;
    }

    /** Pastes plain text at the caret. */
    public MeetingWindow pastes(String text) {
        memo().focus();
        memo().evaluate(
                        "(e, text) => { const data = new DataTransfer(); data.setData('text/plain', text);"
                                + " e.dispatchEvent(new ClipboardEvent('paste',"
                                + " { clipboardData: data, bubbles: true, cancelable: true })); }",
                        text);
        return this;
    }

    /** The other side's caret in the memo, with its name. */
    public Locator peerCaret() {
        return page().locator(".peer-caret");
    }

    /** Says so while the other side types. */
    public Locator peerTyping() {
        return page().locator("#memo-peer");
    }

    public Locator hostName() {
        return page().locator("[data-show=host]");
    }

    public Locator branch() {
        return page().locator("[data-show=branch]");
    }

    /** How long the meeting lasts, in seconds, as the window shows it. */
    public int elapsedSeconds() {
        String[] parts = page().locator("#elapsed").innerText().split(":", -1);
        return Integer.parseInt(parts[0]) * 3600 + Integer.parseInt(parts[1]) * 60 + Integer.parseInt(parts[2]);
    }

    /** The seconds for which the other side is still waited for, as the window counts them down. */
    public int secondsLeftForPeer() {
        String words =
                messages().locator(".notice-warning .notice-aside").first().textContent();
        return Integer.parseInt(words.replaceAll("[^0-9]", ""));
    }

    /** Ends the meeting and waits for the page that comes after it. */
    public void ends() {
        asksToEnd();
        endDialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("終了する"))
                .click();
        page().waitForURL(url -> !url.endsWith("/meeting"));
    }

    public MeetingWindow asksToEnd() {
        button("終了").click();
        return this;
    }

    /** The question before the end. */
    public Locator endDialog() {
        return page().getByRole(AriaRole.DIALOG, new GetByRoleOptions().setName("面談を終了しますか？"));
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

    /** Goes on here, where another tab may hold the meeting. */
    public MeetingWindow takesOver() {
        Locator here = button("このタブで続ける");
        assertThat(here.or(page().locator("#line[data-state=open]"))).isVisible();
        if (here.isVisible()) {
            here.click();
        }
        return this;
    }

    /** Takes the panel's one way on. */
    public MeetingWindow goesOn(String label) {
        panel().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label))
                .click();
        return this;
    }

    /** The guest's window shows that it is over. */
    public void isEnded() {
        page().waitForURL(Pattern.compile(".*/ended.*"));
    }

    private Page page() {
        return visitor.page();
    }
}
