package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;

/** The keyboard of somebody who has no mouse: nothing is filled in or clicked, and the focus goes where Tab takes it. */
public record Keys(Visitor visitor) {
    private static final int MOST = 120;

    public void press(String... keys) {
        List.of(keys).forEach(visitor.page().keyboard()::press);
    }

    public void types(String text, String then) {
        visitor.page().keyboard().type(text);
        press(then);
    }

    /** Tab until that control has the focus; fails where Tab never comes there. */
    public void tabsTo(Locator control) {
        control.waitFor();
        for (int i = 0; i < MOST && !focused(control); i++) {
            press("Tab");
        }
        assertThat(control).isFocused();
    }

    private static boolean focused(Locator control) {
        return (Boolean) control.evaluate("e => e === document.activeElement");
    }
}
