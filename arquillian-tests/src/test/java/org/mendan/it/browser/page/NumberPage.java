package org.mendan.it.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.mendan.it.browser.Visitor;

/** The guest's page with the digits to be read aloud. */
public record NumberPage(Visitor guest) {
    private static final Pattern GROUPED = Pattern.compile("[0-9 \\u00a0\\u2009\\u202f]{4,}");

    public Locator heading() {
        return page().getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("この番号を担当者にお伝えください"));
    }

    /** The number as the guest sees it, in groups. */
    public String shown() {
        assertThat(heading()).isVisible();
        Locator digits = page().locator("#digits");
        assertThat(digits).hasText(GROUPED);
        return digits.innerText();
    }

    /** The number's digits alone. */
    public String digits() {
        return shown().replaceAll("[^0-9]", "");
    }

    public Locator remaining() {
        return page().locator("#remaining");
    }

    /** The time that is left, in seconds, from a text such as 1:59. */
    public int remainingSeconds() {
        String[] parts = remaining().innerText().split(":", -1);
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }

    public Locator expired() {
        return page().getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("この番号の有効時間が過ぎました"));
    }

    public Locator reissueButton() {
        return button("再発行");
    }

    public Locator withdrawButton() {
        return button("やめる");
    }

    public MeetingWindow entersMeeting() {
        page().waitForURL(Pattern.compile(".*/meeting.*"));
        return new MeetingWindow(guest).joined();
    }

    private Locator button(String name) {
        return page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    private Page page() {
        return guest.page();
    }
}
