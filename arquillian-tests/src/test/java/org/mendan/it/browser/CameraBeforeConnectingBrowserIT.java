package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.Meetings.Pair;
import org.mendan.it.browser.page.CameraPart;
import org.mendan.it.browser.page.ConnectPage;
import org.mendan.it.browser.page.LandingPage;
import org.mendan.it.browser.page.SignInPage;
import org.mendan.it.server.Eventually;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;

/** What the host chooses about the own camera beside the number field, and what the meeting makes of it. */
@ExtendWith({RunningServer.class, WithBrowsers.class})
class CameraBeforeConnectingBrowserIT {
    private static final String ON = "カメラを使う";
    private static final String OFF = "カメラを止める";
    private static final Duration SOON = Duration.ofSeconds(20);

    private Visitor host;
    private Visitor guest;
    private CameraPart hostCamera;
    private CameraPart guestCamera;
    private ConnectPage connect;

    private void arrive(Browsers browsers, ServerProcess server) {
        host = browsers.host(server.address());
        guest = browsers.guest(server.address());
        hostCamera = new CameraPart(host).watched();
        guestCamera = new CameraPart(guest).watched();
        connect = SignInPage.openedBy(host).signsIn().endsWhatIsLeft();
    }

    private Pair meet() {
        String number = LandingPage.openedBy(guest).issuesNumber().digits();
        return Meetings.entered(connect, host, guest, number);
    }

    @Test
    void CA1_a_camera_turned_on_before_is_on_from_the_start_and_the_guest_is_asked(
            Browsers browsers, ServerProcess server) {
        arrive(browsers, server);
        assertThat(connect.numberField()).isFocused();
        connect.cameraSwitch(ON).press("Enter");
        connect.seesOneself();

        Pair pair = meet();
        hostCamera.seesOneself();
        assertThat(guestCamera.question()).isVisible();
        guestCamera.seesOther();
        assertThat(guestCamera.cameraRequests()).isZero();

        hostCamera.turnsOff();
        hostCamera.isDark();
        host.reloads();
        assertThat(hostCamera.button(ON)).isVisible();
        hostCamera.isDark();
        assertThat(hostCamera.cameraRequests()).isZero();
        pair.close();
    }

    @Test
    void CA1_a_camera_left_off_is_not_taken_and_the_guest_is_not_asked(Browsers browsers, ServerProcess server) {
        arrive(browsers, server);
        assertThat(connect.cameraSwitch(ON)).isVisible();
        assertThat(connect.ownPicture()).isHidden();
        assertThat(hostCamera.cameraRequests()).isZero();

        Pair pair = meet();
        assertThat(hostCamera.aboutGuest()).hasText("カメラは使われていません");
        assertThat(hostCamera.cameraRequests()).isZero();
        assertThat(guestCamera.question()).isHidden();
        pair.close();
    }

    @Test
    void CA1_the_choice_is_remembered_and_the_number_keeps_the_focus(Browsers browsers, ServerProcess server) {
        arrive(browsers, server);
        connect.cameraSwitch(ON).click();
        connect.seesOneself();
        connect = ConnectPage.openedBy(host).seesOneself();
        assertThat(connect.numberField()).isFocused();

        connect.cameraSwitch(OFF).click();
        assertThat(connect.ownPicture()).isHidden();
        assertThat((Boolean) host.page().evaluate("() => window.takenTracks.every(t => t.readyState === 'ended')"))
                .isTrue();
        connect = ConnectPage.openedBy(host);
        assertThat(connect.cameraSwitch(ON)).isVisible();
        assertThat(hostCamera.cameraRequests()).isZero();
    }

    @Test
    void CA1_the_camera_is_chosen_before_and_the_meeting_takes_it(Browsers browsers, ServerProcess server) {
        arrive(browsers, server);
        connect.cameraSwitch(ON).click();
        connect.seesOneself();
        String first = hostCamera.device();
        connect.takesLastCamera();
        Eventually.holds(
                "another camera", SOON, () -> assertThat(hostCamera.device()).isNotEqualTo(first));
        connect.seesOneself();
        String chosen = hostCamera.device();

        connect = ConnectPage.openedBy(host).seesOneself();
        assertThat(hostCamera.device()).isEqualTo(chosen);
        assertThat(connect.cameras()).hasValue(chosen);
        Pair pair = meet();
        hostCamera.seesOneself();
        assertThat(hostCamera.device()).isEqualTo(chosen);
        pair.close();
    }

    @Test
    void CA1_a_chosen_camera_that_is_gone_gives_way_to_another_and_the_page_says_so(
            Browsers browsers, ServerProcess server) {
        arrive(browsers, server);
        host.page()
                .evaluate("() => localStorage.setItem('mendan.camera.host', JSON.stringify("
                        + "{ device: 'unplugged', background: 'wall', brightness: 100 }))");
        connect = ConnectPage.openedBy(host);
        connect.cameraSwitch(ON).click();
        connect.seesOneself();
        assertThat(host.page().getByText("選んだカメラが見つからないため、別のカメラを使っています。")).isVisible();
        assertThat(host.page().getByText("カメラ設定で選んだ背景や明るさは、面談が始まると使われます。")).isVisible();
        connect.takesLastCamera();
        assertThat(host.page().getByText("選んだカメラが見つからない")).isHidden();
        connect.seesOneself();
    }

    @Test
    void CA1_a_denied_camera_is_told_and_the_meeting_starts_without(Browsers browsers, ServerProcess server) {
        arrive(browsers, server);
        host.context().clearPermissions();
        connect.cameraSwitch(ON).click();
        assertThat(host.page().locator("#camera-problem")).containsText("カメラが許可されていません。");
        Pair pair = meet();
        assertThat(guestCamera.question()).isHidden();
        assertThat(hostCamera.cameraRequests()).isZero();
        pair.close();
    }
}
