package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.Meetings.Pair;
import org.mendan.it.browser.page.CameraPart;
import org.mendan.it.browser.page.CheckPart;
import org.mendan.it.browser.page.ConnectPage;
import org.mendan.it.browser.page.LandingPage;
import org.mendan.it.browser.page.SignInPage;
import org.mendan.it.server.Eventually;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;

/** Slow lines and slow computers, and guests who spare their data: fewer pictures or none, and everything else goes on. */
@ExtendWith({RunningServer.class, WithBrowsers.class})
class LightModeBrowserIT {
    private static final String LIGHT = "軽いモードです。お客さまのカメラは使わず、こちらの映像を小さく送ります。";
    private static final Duration SOON = Duration.ofSeconds(20);

    private Pair pair;
    private CameraPart host;
    private CameraPart guest;
    private CheckPart hostsCheck;

    private void meet(Pair met) {
        pair = met;
        host = new CameraPart(pair.host());
        guest = new CameraPart(pair.guest());
        hostsCheck = new CheckPart(pair.host());
    }

    private void hostPresses(String name) {
        pair.host()
                .page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private void hostIsSeenWith(String size, int least, int most) {
        Eventually.holds(size, SOON, () -> assertThat(guest.otherWidth()).isBetween(least, most));
    }

    @Test
    void MT5_a_slow_start_leaves_out_the_guests_camera_and_the_host_brings_it_back(
            Browsers browsers, ServerProcess server) {
        Visitor slow = browsers.guest(server.address());
        new CheckPart(slow).opensWithin(21);
        meet(Meetings.start(browsers.host(server.address()), slow));
        assertThat(hostsCheck.notice(LIGHT)).isVisible();
        host.turnsOn();
        guest.seesOther();
        hostIsSeenWith("a small picture of the host", 1, 320);
        assertThat(guest.question()).isHidden();
        assertThat(guest.button("カメラを使う")).isHidden();
        assertThat(host.aboutGuest()).hasText("軽いモードのため、お客さまのカメラは使いません");
        pair.hostWindow().types("軽い");
        Eventually.isTrue(
                "the memo goes on", SOON, () -> pair.guestWindow().memoText().contains("軽い"));

        hostPresses("通常に戻す");
        guest.answers("使う");
        host.seesOther();
        guest.seesOther();
        hostIsSeenWith("the usual picture of the host", 480, 1280);
        assertThat(hostsCheck.notice(LIGHT)).isHidden();
        pair.close();
    }

    @Test
    void MT5_the_host_chooses_light_mode_and_a_guest_who_was_seen_is_seen_again_after_it(
            Browsers browsers, ServerProcess server) {
        meet(Meetings.start(browsers, server.address()));
        host.turnsOn();
        guest.answers("使う");
        host.seesOther();
        hostPresses("軽くする");
        host.seesNoOther();
        hostIsSeenWith("a small picture of the host", 1, 320);
        assertThat(new CheckPart(pair.guest()).notice("軽い表示にしています")).isVisible();

        pair.host().reloads();
        assertThat(hostsCheck.notice(LIGHT)).isVisible();
        hostPresses("通常に戻す");
        host.seesOther();
        pair.close();
    }

    @Test
    void MT5_a_guest_spares_all_pictures_from_before_the_start_and_alone_brings_them_back(
            Browsers browsers, ServerProcess server) {
        Visitor sparing = browsers.guest(server.address());
        Visitor desk = browsers.host(server.address());
        ConnectPage connect = SignInPage.openedBy(desk).signsIn().endsWhatIsLeft();
        String number = LandingPage.openedBy(sparing).issuesNumber().digits();
        assertThat(sparing.page().getByText("通信量の目安")).isVisible();
        sparing.page().getByLabel("カメラの映像を使わない").check();
        meet(Meetings.entered(connect, desk, sparing, number));
        host.turnsOn();
        host.seesOneself();
        assertThat(hostsCheck.notice("お客さまが通信量を節約しています。")).isVisible();
        assertThat(host.aboutGuest()).hasText("お客さまが通信量を節約しています");
        assertThat(guest.question()).isHidden();
        guest.seesNoOther();
        assertThat(pair.host().page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("通常に戻す")))
                .isHidden();

        pair.guest().page().locator("#camera-tools").getByText("映像を使う").click();
        guest.answers("使わない");
        guest.seesOther();
        pair.close();
    }
}
