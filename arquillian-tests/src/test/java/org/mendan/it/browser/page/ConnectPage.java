package org.mendan.it.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.mendan.it.browser.Visitor;
import org.mendan.it.server.Eventually;

/** Where the host types the number that the guest reads aloud. */
public record ConnectPage(Visitor host) {
    public static ConnectPage openedBy(Visitor host) {
        host.opens("/host/connect");
        return new ConnectPage(host);
    }

    public Locator numberField() {
        return page().getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("接続ナンバー"));
    }

    public ConnectPage types(String number) {
        numberField().fill(number);
        page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("電話商談を開始する"))
                .click();
        return this;
    }

    public MeetingWindow starts(String number) {
        types(number);
        page().waitForURL(Pattern.compile(".*/host/meeting.*"));
        return new MeetingWindow(host).joined();
    }

    /** The switch of the own camera, by what it would do now. */
    public Locator cameraSwitch(String name) {
        return page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    /** Sees the own picture move. */
    public ConnectPage seesOneself() {
        assertThat(ownPicture()).isVisible();
        Eventually.holds("the own picture moves", Duration.ofSeconds(20), () -> Assertions.assertThat(
                        ((Number) ownPicture().evaluate("v => v.getVideoPlaybackQuality().totalVideoFrames"))
                                .intValue())
                .isGreaterThan(1));
        return this;
    }

    public Locator cameras() {
        return page().getByLabel("カメラ", new Page.GetByLabelOptions().setExact(true));
    }

    /** Of the browser's three cameras; the list starts with "no matter which", and the second films depth. */
    public void takesLastCamera() {
        assertThat(cameras().locator("option")).hasCount(4);
        cameras().selectOption(new SelectOption().setIndex(3));
    }

    public Locator ownPicture() {
        return page().locator("#camera-preview");
    }

    /** Where a test that failed left the host in a meeting, ends it. */
    public ConnectPage endsWhatIsLeft() {
        if (returnLink().count() == 0) {
            return this;
        }
        returnLink().click();
        MeetingWindow left = new MeetingWindow(host);
        assertThat(left.line().or(left.panel())).not().hasCount(0);
        left.takesOver().joined().ends();
        return openedBy(host);
    }

    /** What the page says against the number. */
    public Locator problem() {
        return page().getByRole(AriaRole.ALERT);
    }

    public Locator returnLink() {
        return page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName("面談に戻る"));
    }

    public Locator qrCode() {
        return page().getByRole(AriaRole.IMG, new GetByRoleOptions().setName("QR"))
                .first();
    }

    private Page page() {
        return host.page();
    }
}
