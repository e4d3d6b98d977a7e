package org.mendan.it.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.mendan.it.browser.Visitor;

/** The camera's own menu, and the dialog that says how the picture is sent. */
public record CameraSettingsPart(Visitor visitor) {

    public CameraSettingsPart opened() {
        tool("カメラ設定").click();
        assertThat(dialog()).isVisible();
        return this;
    }

    public void closes() {
        dialog().getByRole(AriaRole.BUTTON, named("閉じる")).click();
        assertThat(dialog()).isHidden();
        assertThat(tool("カメラ設定")).isFocused();
    }

    /** The host's wish for a finer picture of the guest. */
    public Locator highQuality() {
        return page().locator("#camera-fine");
    }

    public void reloadsPictures() {
        tool("再読込").click();
    }

    public Locator dialog() {
        return page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("カメラ設定"));
    }

    public Locator background(String name) {
        return dialog().getByRole(AriaRole.RADIO, named(name));
    }

    public Locator brightness() {
        return dialog().getByRole(AriaRole.SLIDER, named("明るさ"));
    }

    public Locator devices() {
        return dialog().getByRole(AriaRole.COMBOBOX, named("カメラ"));
    }

    /** Takes the last of the browser's three cameras; the list starts with "no matter which", and the second films depth. */
    public void takesLastDevice() {
        assertThat(devices().locator("option")).hasCount(4);
        devices().selectOption(new SelectOption().setIndex(3));
    }

    private Locator tool(String name) {
        return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private Page page() {
        return visitor.page();
    }
}
