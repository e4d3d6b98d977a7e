package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.Meetings.Pair;
import org.mendan.it.browser.page.AppearancePart;
import org.mendan.it.browser.page.CameraPart;
import org.mendan.it.browser.page.CameraSettingsPart;
import org.mendan.it.browser.page.CheckPart;
import org.mendan.it.server.Eventually;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;

/**
 * How the own picture is sent, judged by what the other side sees. The camera's test picture is a green one with nobody
 * in it, so that a background takes the place of all of it.
 */
@ExtendWith({RunningServer.class, WithBrowsers.class})
class CameraSettingsBrowserIT {
    private static final Duration ENOUGH = Duration.ofSeconds(60);
    private static final String PROGRAM = "**/vendor/selfie_segmentation/**";

    private Pair pair;
    private CameraPart host;
    private CameraPart guest;
    private CameraSettingsPart hostSettings;
    private CameraSettingsPart guestSettings;

    private void meet(Browsers browsers, ServerProcess server) {
        Visitor hostVisitor = browsers.host(server.address());
        Visitor guestVisitor = browsers.guest(server.address());
        host = new CameraPart(hostVisitor).watched().patient();
        guest = new CameraPart(guestVisitor).watched().patient();
        hostSettings = new CameraSettingsPart(hostVisitor);
        guestSettings = new CameraSettingsPart(guestVisitor);
        pair = Meetings.start(hostVisitor, guestVisitor);
    }

    private static void seesWall(CameraPart who) {
        Eventually.get("the wall, and nothing else", ENOUGH, who::other, picture -> picture.isWall());
    }

    private static void seesCamera(CameraPart who) {
        Eventually.get(
                "the camera's own picture", ENOUGH, who::other, picture -> picture.green() > picture.blue() + 40);
    }

    @Test
    void CA3_the_host_sees_a_guest_with_a_phone_in_high_quality_who_is_told_so(
            Browsers browsers, ServerProcess server) {
        meet(browsers, server);
        assertThat(hostSettings.highQuality()).isHidden();
        // Chromium gives one device to both windows in one size only
        hostSettings.opened().takesLastDevice();
        hostSettings.closes();
        host.turnsOn();
        guest.answers("使う");
        host.seesOther();
        assertThat(host.otherWidth()).isLessThanOrEqualTo(640);
        hostSettings.highQuality().click();
        Eventually.holds(
                "1280 pixels", ENOUGH, () -> assertThat(host.otherWidth()).isEqualTo(1280));
        assertThat(hostSettings.highQuality()).hasAttribute("aria-pressed", "true");
        Locator told = pair.guest().page().getByText("お客さまの映像を高画質にしました");
        assertThat(told).isVisible();

        pair.guest().reloads();
        Eventually.holds(
                "1280 pixels again", ENOUGH, () -> assertThat(host.otherWidth()).isEqualTo(1280));
        hostSettings.highQuality().click();
        Eventually.holds(
                "the usual picture", ENOUGH, () -> assertThat(host.otherWidth()).isLessThanOrEqualTo(640));
        assertThat(told).isHidden();
        pair.close();
    }

    @Test
    void CA3_a_guest_at_a_desk_has_no_high_quality(Browsers browsers, ServerProcess server) {
        Visitor desk = browsers.host(server.address());
        Visitor guestsDesk = browsers.desktopGuest(server.address());
        pair = Meetings.start(desk, guestsDesk);
        new CameraPart(desk).turnsOn();
        new CameraPart(guestsDesk).answers("使う");
        new CameraPart(desk).seesOther();
        assertThat(new CheckPart(desk).guests("カメラ")).hasCount(1);
        assertThat(new CameraSettingsPart(desk).highQuality()).isHidden();
        pair.close();
    }

    @Test
    void CA3_the_guest_sees_the_hosts_background_also_after_a_reload(Browsers browsers, ServerProcess server) {
        meet(browsers, server);
        host.turnsOn();
        guest.answers("使わない");
        seesCamera(guest);
        hostSettings.opened().background("白い壁").check();
        seesWall(guest);
        hostSettings.closes();
        pair.host().reloads();
        seesWall(guest);

        hostSettings.opened();
        assertThat(hostSettings.background("白い壁")).isChecked();
        hostSettings.background("そのまま").check();
        seesCamera(guest);
        hostSettings.closes();
        pair.close();
    }

    @Test
    void CA3_brightness_is_set_by_keyboard_and_seen_by_the_other_side(Browsers browsers, ServerProcess server) {
        meet(browsers, server);
        host.turnsOn();
        guest.answers("使わない");
        seesCamera(guest);
        double plain = guest.other().luminance();
        hostSettings.opened().brightness().press("Home");
        Eventually.get("a darker picture", ENOUGH, () -> guest.other().luminance(), now -> now < plain - 30);
        hostSettings.brightness().press("End");
        Eventually.get("a brighter picture", ENOUGH, () -> guest.other().luminance(), now -> now > plain + 10);
        hostSettings.closes();
        pair.close();
    }

    @Test
    void CA3_the_camera_is_chosen_and_remembered(Browsers browsers, ServerProcess server) {
        meet(browsers, server);
        hostSettings.opened().takesLastDevice();
        String chosen = hostSettings.devices().inputValue();
        hostSettings.closes();
        host.isDark();
        host.turnsOn();
        guest.answers("使わない");
        guest.seesOther();
        assertThat(host.device()).isEqualTo(chosen);
        pair.host().reloads();
        host.seesOneself();
        assertThat(host.device()).isEqualTo(chosen);
        pair.close();
    }

    @Test
    void CA3_one_press_loads_the_pictures_again(Browsers browsers, ServerProcess server) {
        meet(browsers, server);
        host.turnsOn();
        guest.answers("使う");
        host.seesOther();
        hostSettings.reloadsPictures();
        Eventually.get("the camera is taken anew", ENOUGH, host::cameraRequests, times -> times == 2);
        guest.seesOther();
        host.seesOther();
        guestSettings.reloadsPictures();
        Eventually.get("the camera is taken anew", ENOUGH, guest::cameraRequests, times -> times == 2);
        guest.seesOther();
        host.seesOther();
        pair.close();
    }

    @Test
    void CA2_a_guest_who_hides_the_room_is_seen_only_so(Browsers browsers, ServerProcess server) {
        meet(browsers, server);
        host.turnsOn();
        guest.answers("背景を隠して使う");
        seesWall(host);
        pair.guest().reloads();
        seesWall(host);
        guestSettings.opened().background("そのまま").check();
        seesCamera(host);
        guestSettings.closes();
        pair.close();
    }

    @Test
    void CA2_nothing_is_sent_where_the_room_cannot_be_hidden(Browsers browsers, ServerProcess server) {
        meet(browsers, server);
        pair.guest().watch().expectsBrokenConnections();
        pair.guest().page().route(PROGRAM, Route::abort);
        host.turnsOn();
        guest.presses("背景を隠して使う");
        assertThat(guest.question()).containsText("この端末では背景を隠せないため、映像は送られていません。");
        host.seesNoOther();
        guest.isDark();
        guest.answers("使う");
        seesCamera(host);
        pair.close();
    }

    @Test
    void CA3_AD3_both_sides_choose_a_picture_of_the_hosts_organisation(Browsers browsers, ServerProcess server) {
        AppearancePart admin = AppearancePart.openedBy(browsers.host(server.address()));
        admin.addsRed("赤い壁");
        meet(browsers, server);
        host.turnsOn();
        guest.answers("使わない");
        seesCamera(guest);
        hostSettings.opened().background("赤い壁").check();
        Eventually.get("the red wall", ENOUGH, guest::other, picture -> picture.isRed());
        hostSettings.closes();
        assertThat(guestSettings.opened().background("赤い壁")).hasCount(1);
        guestSettings.closes();

        admin.removes("赤い壁");
        pair.host().reloads();
        assertThat(hostSettings.opened().background("ぼかす")).isChecked();
        assertThat(hostSettings.background("赤い壁")).hasCount(0);
        hostSettings.background("そのまま").check();
        seesCamera(guest);
        hostSettings.closes();
        pair.close();
    }
}
