package org.mendan.it.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.mendan.it.browser.Visitor;
import org.mendan.it.server.Eventually;

/** The pictures in a meeting's window, judged by what a person sees. */
public record CameraPart(Visitor visitor) {
    /** Counts the pictures that were really decoded, not what the page says about itself. */
    private static final String FRAMES = "v => v.srcObject ? v.getVideoPlaybackQuality().totalVideoFrames : -1";

    /** A window waits for a way before it goes on in photos. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    public void turnsOn() {
        button("カメラを使う").click();
    }

    public void turnsOff() {
        button("カメラを止める").click();
    }

    /** The switch in the menu. */
    public Locator button(String name) {
        return page().locator(".menu").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    public void asksAgain() {
        page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("カメラをもう一度お願いする"))
                .click();
    }

    /** The guest is asked. */
    public Locator question() {
        return page().getByRole(AriaRole.DIALOG, new GetByRoleOptions().setName("カメラを使いますか？"));
    }

    public void answers(String label) {
        presses(label);
        assertThat(question()).isHidden();
    }

    /** Answers the question, after which there may be another one. */
    public void presses(String label) {
        question()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .click();
    }

    /** Which camera this page took last, by the browser's name for it. */
    public String device() {
        return (String) page().evaluate("() => window.takenTracks.at(-1).getSettings().deviceId");
    }

    /** What the host reads about the guest's camera. */
    public Locator aboutGuest() {
        return page().locator(".tile-a .tile-words");
    }

    public void seesOther() {
        moves(otherVideo());
    }

    public void seesNoOther() {
        assertThat(otherVideo()).isHidden();
        assertThat(frames(otherVideo())).isEqualTo(-1);
    }

    /** Photos of the host that follow each other. */
    public void seesStills() {
        assertThat(still())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout((double) PATIENCE.toMillis()));
        String first = photo();
        Eventually.holds("the next photo", PATIENCE, () -> assertThat(photo()).isNotEqualTo(first));
    }

    /** Where the guest sees photos. */
    public Locator still() {
        return page().locator("#still-picture");
    }

    private String photo() {
        return (String) still().evaluate("canvas => canvas.toDataURL()");
    }

    public void seesOneself() {
        moves(own());
    }

    /** Neither a picture nor a camera that is still on. */
    public void isDark() {
        assertThat(own()).isHidden();
        assertThat(frames(own())).isEqualTo(-1);
        assertThat((Boolean) page().evaluate("() => (window.takenTracks ?? []).every(t => t.readyState === 'ended')"))
                .isTrue();
    }

    /** How often this page asked its browser for a camera. */
    public int cameraRequests() {
        return (Integer) page().evaluate("() => window.cameraRequests ?? 0");
    }

    /** From the next page on, what it asks of its browser is known. */
    public CameraPart watched() {
        visitor.context()
                .addInitScript(
                        """
                window.cameraRequests = 0;
                window.takenTracks = [];
                // An empty tab has no devices
                const take = navigator.mediaDevices?.getUserMedia.bind(navigator.mediaDevices);
                if (take) navigator.mediaDevices.getUserMedia = async wanted => {
                  window.cameraRequests++;
                  const stream = await take(wanted);
                  window.takenTracks.push(...stream.getTracks());
                  return stream;
                };""");
        return this;
    }

    /** What this side sees of the other. */
    public Picture other() {
        return Picture.of(otherVideo());
    }

    /** Of the other side's picture, in pixels. */
    public int otherWidth() {
        return ((Number) otherVideo().evaluate("video => video.videoWidth")).intValue();
    }

    /** On a slow machine finding the person in the picture takes long; here it may. */
    public CameraPart patient() {
        visitor.context()
                .addInitScript(
                        """
                document.addEventListener('readystatechange', () =>
                  document.querySelector('#meeting')?.setAttribute('data-frame-millis', '60000'));""");
        return this;
    }

    private void moves(Locator video) {
        assertThat(video).isVisible();
        int before = frames(video);
        Eventually.holds("the picture moves", Duration.ofSeconds(20), () -> assertThat(frames(video))
                .isGreaterThan(Math.max(0, before)));
    }

    private static int frames(Locator video) {
        return ((Number) video.evaluate(FRAMES)).intValue();
    }

    private Locator otherVideo() {
        return page().locator("#peer-video");
    }

    private Locator own() {
        return page().locator("#own-video");
    }

    private Page page() {
        return visitor.page();
    }
}
