package org.mendan.it.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.mendan.it.browser.Visitor;
import org.mendan.it.server.Eventually;

/** The shared screen in a meeting's window, judged by what a person sees. */
public record ScreenPart(Visitor visitor) {
    /** The person always chooses the window itself; there is no picker in a browser without a screen. */
    private static final String CHOOSES_THIS_WINDOW =
            """
            window.captures = [];
            window.captureRequests = 0;
            // An empty tab has no devices
            const take = navigator.mediaDevices?.getDisplayMedia?.bind(navigator.mediaDevices);
            if (take) navigator.mediaDevices.getDisplayMedia = async wanted => {
              window.captureRequests++;
              const stream = await take({ ...wanted, preferCurrentTab: !window.choosesOther });
              window.captures.push(...stream.getTracks());
              return stream;
            };""";

    private static final String FRAMES = "v => v.srcObject ? v.getVideoPlaybackQuality().totalVideoFrames : -1";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** From the next page on, this person's choice is made. */
    public ScreenPart ready() {
        visitor.context().addInitScript(CHOOSES_THIS_WINDOW);
        return this;
    }

    public void presses(String button) {
        page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    public void answers(String question, String label) {
        Locator dialog = page().getByRole(AriaRole.DIALOG, new GetByRoleOptions().setName(question));
        assertThat(dialog).isVisible();
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .click();
    }

    public Locator banner() {
        return page().locator("#screen-banner");
    }

    /** The card in place of a picture. */
    public Locator card() {
        return page().locator("#screen-card");
    }

    /** The other side's screen, in pictures that go on, as sharp as it was captured. */
    public void seesScreen() {
        assertThat(video()).isVisible();
        int before = frames();
        // A window in which nothing moves is sent seldom
        Eventually.holds("the shared screen is decoded", PATIENCE, () -> {
            assertThat(frames()).isPositive().isGreaterThanOrEqualTo(before);
            assertThat(((Number) video().evaluate("v => v.videoWidth")).intValue())
                    .isGreaterThanOrEqualTo(1200);
        });
    }

    public void seesNoScreen() {
        assertThat(video()).isHidden();
        assertThat(frames()).isEqualTo(-1);
    }

    /** What the shared screen shows, as the mean of its pixels. */
    public Picture picture() {
        return Picture.of(video());
    }

    /** From now on another tab than the own one is chosen. */
    public void choosesOther() {
        page().evaluate("() => { window.choosesOther = true; }");
    }

    /** Nothing of this side is captured any more. */
    public void capturesNothing() {
        Eventually.holds("the capture has ended", PATIENCE, () -> assertThat(
                        (Boolean) page().evaluate("() => window.captures.every(t => t.readyState === 'ended')"))
                .isTrue());
    }

    public int captureRequests() {
        return (Integer) page().evaluate("() => window.captureRequests");
    }

    /** As the browser's own stop button does it. */
    public void stopsInTheBrowser() {
        page().evaluate("() => window.captures.forEach(t => { t.stop(); t.dispatchEvent(new Event('ended')); })");
    }

    private int frames() {
        return ((Number) video().evaluate(FRAMES)).intValue();
    }

    private Locator video() {
        return page().locator("#screen-video");
    }

    private Page page() {
        return visitor.page();
    }
}
