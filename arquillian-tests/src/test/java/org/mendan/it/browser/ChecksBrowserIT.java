package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.Meetings.Pair;
import org.mendan.it.browser.page.CameraPart;
import org.mendan.it.browser.page.CheckPart;
import org.mendan.it.browser.page.ConnectPage;
import org.mendan.it.browser.page.LandingPage;
import org.mendan.it.browser.page.SignInPage;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;

/** What both sides read about their computers before they start, and the host about the guest's. */
@ExtendWith({RunningServer.class, WithBrowsers.class})
class ChecksBrowserIT {
    private static final String GOOD = "この端末で、画面もカメラも使えます。";

    @Test
    void MT5_both_sides_read_one_line_before_starting_and_no_camera_is_opened(Browsers browsers, ServerProcess server) {
        Visitor guest = browsers.guest(server.address());
        CameraPart guestCamera = new CameraPart(guest).watched();
        LandingPage.openedBy(guest).issuesNumber();
        CheckPart guests = new CheckPart(guest);
        assertThat(guests.line()).hasText(GOOD);
        guests.opensDetails();
        assertThat(guests.part("ブラウザー")).containsText("Safari 18 / iOS");
        assertThat(guests.part("カメラ")).containsText("使えます");
        assertThat(guests.part("音声")).containsText("お電話で話します");
        assertThat(guests.part("動く映像")).containsText("使えます");
        assertThat(guests.part("通信")).containsText("良好です");
        assertThat(guestCamera.cameraRequests()).isZero();

        Visitor host = browsers.host(server.address());
        CameraPart hostCamera = new CameraPart(host).watched();
        SignInPage.openedBy(host).signsIn();
        assertThat(new CheckPart(host).line()).hasText(GOOD);
        assertThat(hostCamera.cameraRequests()).isZero();
    }

    @Test
    void MT5_a_guests_browser_that_forbids_the_camera_is_told_to_both_with_what_to_do(
            Browsers browsers, ServerProcess server) {
        Visitor host = browsers.host(server.address());
        Visitor guest = browsers.guest(server.address());
        CheckPart guests = new CheckPart(guest).forbidsCamera();
        CheckPart hosts = new CheckPart(host);
        ConnectPage connect = SignInPage.openedBy(host).signsIn().endsWhatIsLeft();
        String number = LandingPage.openedBy(guest).issuesNumber().digits();
        assertThat(guests.line()).hasText("ブラウザーがカメラを許可していません。カメラなしでも進められます。");
        guests.opensDetails();
        assertThat(guests.part("カメラ")).containsText("「設定」＞「アプリ」＞「Safari」");

        Pair pair = Meetings.entered(connect, host, guest, number);
        assertThat(hosts.notice("お客さまのブラウザーがカメラを許可していません。")).isVisible();
        hosts.notice("お客さまのブラウザー").getByText("くわしく").click();
        assertThat(hosts.dialog()).isVisible();
        assertThat(hosts.guests("カメラ")).containsText("「設定」＞「アプリ」＞「Safari」");
        assertThat(hosts.guests("ブラウザー")).containsText("Safari 18 / iOS");
        assertThat(hosts.own("カメラ")).containsText("使えます");
        host.page().keyboard().press("Escape");

        host.reloads();
        assertThat(hosts.notice("お客さまのブラウザーがカメラを許可していません。")).isVisible();
        pair.close();
    }

    @Test
    void MT5_where_all_is_well_the_host_is_told_nothing_and_can_look_it_up(Browsers browsers, ServerProcess server) {
        Pair pair = Meetings.start(browsers, server.address());
        CheckPart hosts = new CheckPart(pair.host());
        hosts.opensDialog();
        assertThat(hosts.guests("カメラ")).containsText("使えます");
        assertThat(hosts.guests("動く映像")).containsText("使えます");
        assertThat(pair.host().page().locator("#messages .notice-info")).hasCount(0);
        pair.host().page().keyboard().press("Escape");
        assertThat(hosts.dialog()).isHidden();
        pair.close();
    }
}
