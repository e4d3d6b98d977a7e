package org.mendan.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.mendan.camera.CameraRequest.Answer;
import org.mendan.camera.CameraRequest.Ask;
import org.mendan.camera.CameraRequest.Blocked;
import org.mendan.camera.CameraRequest.Fine;
import org.mendan.camera.CameraRequest.Save;
import org.mendan.camera.CameraRequest.Stills;
import org.mendan.camera.CameraRequest.Stop;
import org.mendan.camera.CameraRequest.Switch;
import org.mendan.meeting.Side;

class CamerasTest {
    private static Cameras in(GuestCamera guest) {
        return new Cameras(
                guest != GuestCamera.OFF_BY_HOST,
                guest,
                guest == GuestCamera.BROWSER_BLOCKED ? new Blockage(CameraProblem.DENIED, Platform.IOS) : null,
                guest == GuestCamera.UNAVAILABLE,
                Saving.NONE);
    }

    private static Optional<GuestCamera> after(GuestCamera guest, CameraRequest request, Side sender) {
        return in(guest).after(request, sender, CameraRules.ALL).map(Cameras::guest);
    }

    @Test
    void CA1_the_guest_is_asked_when_the_host_is_seen_and_not_before() {
        assertThat(Cameras.off().after(new Ask(), Side.HOST, CameraRules.ALL)).isEmpty();
        assertThat(Cameras.off().after(new Answer(GuestAnswer.NORMAL), Side.GUEST, CameraRules.ALL))
                .isEmpty();
        assertThat(Cameras.off().after(new Switch(true), Side.HOST, CameraRules.ALL))
                .contains(in(GuestCamera.ASKED));
    }

    @Test
    void CA1_only_the_host_switches_the_host_and_only_the_guest_answers() {
        assertThat(Cameras.off().after(new Switch(true), Side.GUEST, CameraRules.ALL))
                .isEmpty();
        assertThat(after(GuestCamera.ASKED, new Answer(GuestAnswer.NORMAL), Side.HOST))
                .isEmpty();
        assertThat(after(GuestCamera.ON_NORMAL, new Stop(), Side.HOST)).isEmpty();
        assertThat(after(GuestCamera.REFUSED, new Ask(), Side.GUEST)).isEmpty();
    }

    @Test
    void CA2_the_room_is_hidden_as_the_guest_wants_it_and_that_may_change() {
        Answer hidden = new Answer(GuestAnswer.HIDDEN);
        assertThat(after(GuestCamera.ASKED, hidden, Side.GUEST)).contains(GuestCamera.ON_HIDDEN_BACKGROUND);
        assertThat(after(GuestCamera.ASKED, hidden, Side.HOST)).isEmpty();
        assertThat(after(GuestCamera.ON_NORMAL, hidden, Side.GUEST)).contains(GuestCamera.ON_HIDDEN_BACKGROUND);
        assertThat(after(GuestCamera.ON_HIDDEN_BACKGROUND, new Answer(GuestAnswer.NORMAL), Side.GUEST))
                .contains(GuestCamera.ON_NORMAL);
        assertThat(after(GuestCamera.ON_HIDDEN_BACKGROUND, new Stop(), Side.GUEST))
                .contains(GuestCamera.STOPPED);
        assertThat(after(GuestCamera.ON_HIDDEN_BACKGROUND, new Ask(), Side.HOST))
                .isEmpty();
    }

    @Test
    void CA2_the_answer_decides() {
        assertThat(after(GuestCamera.ASKED, new Answer(GuestAnswer.NORMAL), Side.GUEST))
                .contains(GuestCamera.ON_NORMAL);
        assertThat(after(GuestCamera.ASKED, new Answer(GuestAnswer.NO), Side.GUEST))
                .contains(GuestCamera.REFUSED);
    }

    @ParameterizedTest
    @EnumSource(value = GuestCamera.class, mode = Mode.EXCLUDE, names = "OFF_BY_HOST")
    void CA4_still_pictures_leave_the_guest_unseen(GuestCamera before) {
        assertThat(after(before, new Stills(true), Side.HOST)).contains(GuestCamera.UNAVAILABLE);
        assertThat(after(before, new Stills(true), Side.GUEST)).isEmpty();
    }

    @Test
    void CA4_nothing_is_asked_or_answered_while_there_are_still_pictures() {
        assertThat(after(GuestCamera.UNAVAILABLE, new Ask(), Side.HOST)).isEmpty();
        assertThat(after(GuestCamera.UNAVAILABLE, new Answer(GuestAnswer.NORMAL), Side.GUEST))
                .isEmpty();
        assertThat(after(GuestCamera.UNAVAILABLE, new Stop(), Side.GUEST)).isEmpty();
        assertThat(after(
                        GuestCamera.UNAVAILABLE,
                        new Blocked(new Blockage(CameraProblem.BUSY, Platform.OTHER)),
                        Side.GUEST))
                .isEmpty();
    }

    @Test
    void CA4_a_way_found_after_all_asks_the_guest() {
        assertThat(after(GuestCamera.UNAVAILABLE, new Stills(false), Side.HOST)).contains(GuestCamera.ASKED);
        assertThat(after(GuestCamera.ON_NORMAL, new Stills(false), Side.HOST)).contains(GuestCamera.ON_NORMAL);
        assertThat(Cameras.off().after(new Stills(true), Side.HOST, CameraRules.ALL))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = GuestCamera.class,
            mode = Mode.EXCLUDE,
            names = {"OFF_BY_HOST", "UNAVAILABLE", "FORBIDDEN"})
    void CA2_a_guest_may_say_yes_later_by_an_own_press(GuestCamera before) {
        assertThat(after(before, new Answer(GuestAnswer.NORMAL), Side.GUEST)).contains(GuestCamera.ON_NORMAL);
    }

    @ParameterizedTest
    @EnumSource(
            value = GuestCamera.class,
            mode = Mode.EXCLUDE,
            names = {"OFF_BY_HOST", "ON_NORMAL", "ON_HIDDEN_BACKGROUND", "UNAVAILABLE", "FORBIDDEN"})
    void CA3_the_host_asks_again_where_there_is_no_picture(GuestCamera before) {
        assertThat(after(before, new Ask(), Side.HOST)).contains(GuestCamera.ASKED);
        assertThat(after(GuestCamera.ON_NORMAL, new Ask(), Side.HOST)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(GuestCamera.class)
    void CA1_the_hosts_camera_takes_the_guests_with_it(GuestCamera before) {
        assertThat(in(before).after(new Switch(false), Side.HOST, CameraRules.ALL))
                .contains(Cameras.off());
    }

    @ParameterizedTest
    @EnumSource(value = GuestCamera.class, mode = Mode.EXCLUDE, names = "OFF_BY_HOST")
    void switching_on_once_more_asks_nobody_again(GuestCamera before) {
        assertThat(after(before, new Switch(true), Side.HOST)).contains(before);
    }

    @Test
    void CA3_the_guest_stops_the_own_picture() {
        assertThat(after(GuestCamera.ON_NORMAL, new Stop(), Side.GUEST)).contains(GuestCamera.STOPPED);
        assertThat(after(GuestCamera.ASKED, new Stop(), Side.GUEST)).isEmpty();
        assertThat(after(GuestCamera.ON_NORMAL, new Answer(GuestAnswer.NO), Side.GUEST))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CameraProblem.class)
    void CA2_a_browser_that_gives_no_camera_is_told_with_its_reason(CameraProblem problem) {
        Blockage blockage = new Blockage(problem, Platform.ANDROID);
        Cameras blocked = in(GuestCamera.ON_NORMAL)
                .after(new Blocked(blockage), Side.GUEST, CameraRules.ALL)
                .orElseThrow();
        assertThat(blocked).isEqualTo(new Cameras(true, GuestCamera.BROWSER_BLOCKED, blockage, false, Saving.NONE));
        assertThat(in(GuestCamera.ASKED).after(new Blocked(blockage), Side.GUEST, CameraRules.ALL))
                .contains(blocked);
        assertThat(Cameras.off().after(new Blocked(blockage), Side.GUEST, CameraRules.ALL))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = GuestCamera.class, mode = Mode.EXCLUDE, names = "OFF_BY_HOST")
    void MT5_light_mode_has_no_guest_camera_and_leaving_it_asks_again(GuestCamera before) {
        Cameras light = in(before)
                .after(new Save(Saving.LIGHT), Side.HOST, CameraRules.ALL)
                .orElseThrow();
        assertThat(light.host()).isTrue();
        assertThat(light.guest()).isEqualTo(GuestCamera.UNAVAILABLE);
        assertThat(light.after(new Ask(), Side.HOST, CameraRules.ALL)).isEmpty();
        assertThat(light.after(new Answer(GuestAnswer.NORMAL), Side.GUEST, CameraRules.ALL))
                .isEmpty();
        GuestCamera expected = before == GuestCamera.UNAVAILABLE ? GuestCamera.UNAVAILABLE : GuestCamera.ASKED;
        assertThat(light.after(new Save(Saving.NONE), Side.HOST, CameraRules.ALL)
                        .map(Cameras::guest))
                .contains(expected);
    }

    @Test
    void CA3_the_host_sees_a_guest_finer_who_is_seen_and_nobody_else() {
        Cameras fine = in(GuestCamera.ON_NORMAL)
                .after(new Fine(true), Side.HOST, CameraRules.ALL)
                .orElseThrow();
        assertThat(fine.fine()).isTrue();
        assertThat(fine.guest()).isEqualTo(GuestCamera.ON_NORMAL);
        assertThat(in(GuestCamera.ON_NORMAL).after(new Fine(true), Side.GUEST, CameraRules.ALL))
                .isEmpty();
        assertThat(in(GuestCamera.ASKED).after(new Fine(true), Side.HOST, CameraRules.ALL))
                .isEmpty();
        assertThat(in(GuestCamera.UNAVAILABLE).after(new Fine(true), Side.HOST, CameraRules.ALL))
                .isEmpty();
        assertThat(fine.after(new Fine(false), Side.HOST, CameraRules.ALL)).contains(in(GuestCamera.ON_NORMAL));
    }

    @Test
    void CA3_a_finer_picture_lasts_as_long_as_the_guest_is_seen() {
        Cameras fine = in(GuestCamera.ON_NORMAL)
                .after(new Fine(true), Side.HOST, CameraRules.ALL)
                .orElseThrow();
        assertThat(fine.after(new Answer(GuestAnswer.HIDDEN), Side.GUEST, CameraRules.ALL)
                        .map(Cameras::fine))
                .contains(true);
        assertThat(fine.after(new Stop(), Side.GUEST, CameraRules.ALL).map(Cameras::fine))
                .contains(false);
        assertThat(fine.after(new Save(Saving.LIGHT), Side.HOST, CameraRules.ALL)
                        .map(Cameras::fine))
                .contains(false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cameras(true, GuestCamera.ASKED, null, false, Saving.NONE, true));
    }

    @Test
    void MT5_light_mode_outlasts_the_hosts_camera_and_may_need_still_pictures_too() {
        Cameras light = Cameras.off()
                .after(new Save(Saving.LIGHT), Side.GUEST, CameraRules.ALL)
                .orElseThrow();
        assertThat(light.guest()).isEqualTo(GuestCamera.OFF_BY_HOST);
        Cameras on = light.after(new Switch(true), Side.HOST, CameraRules.ALL).orElseThrow();
        assertThat(on.guest()).isEqualTo(GuestCamera.UNAVAILABLE);
        assertThat(on.stills()).isFalse();
        Cameras stills = on.after(new Stills(true), Side.HOST, CameraRules.ALL).orElseThrow();
        assertThat(stills.stills()).isTrue();
        assertThat(stills.after(new Save(Saving.NONE), Side.HOST, CameraRules.ALL)
                        .map(Cameras::stills))
                .contains(true);
        assertThat(stills.after(new Stills(false), Side.HOST, CameraRules.ALL)).contains(on);
        assertThat(on.after(new Switch(false), Side.HOST, CameraRules.ALL)).contains(light);
    }

    @Test
    void MT5_what_the_guest_spares_only_the_guest_brings_back() {
        assertThat(in(GuestCamera.ON_NORMAL).after(new Save(Saving.NO_CAMERAS), Side.HOST, CameraRules.ALL))
                .isEmpty();
        Cameras spared = in(GuestCamera.UNAVAILABLE)
                .after(new Save(Saving.NO_CAMERAS), Side.GUEST, CameraRules.ALL)
                .orElseThrow();
        assertThat(spared.stills()).isFalse();
        assertThat(spared.after(new Stills(true), Side.HOST, CameraRules.ALL)).isEmpty();
        assertThat(spared.after(new Save(Saving.NONE), Side.HOST, CameraRules.ALL))
                .isEmpty();
        assertThat(spared.after(new Save(Saving.LIGHT), Side.HOST, CameraRules.ALL))
                .isEmpty();
        assertThat(spared.after(new Save(Saving.NONE), Side.GUEST, CameraRules.ALL))
                .contains(in(GuestCamera.ASKED));
    }

    @ParameterizedTest
    @EnumSource(GuestCamera.class)
    void MT5_what_is_spared_already_changes_nothing(GuestCamera before) {
        assertThat(in(before).after(new Save(Saving.NONE), Side.GUEST, CameraRules.ALL))
                .contains(in(before));
    }

    @Test
    void no_state_contradicts_itself() {
        contradicts(false, GuestCamera.ON_NORMAL, null, false, Saving.NONE);
        contradicts(true, GuestCamera.OFF_BY_HOST, null, false, Saving.NONE);
        contradicts(true, GuestCamera.BROWSER_BLOCKED, null, false, Saving.NONE);
        contradicts(true, GuestCamera.ASKED, new Blockage(CameraProblem.BUSY, Platform.WINDOWS), false, Saving.NONE);
        contradicts(false, GuestCamera.OFF_BY_HOST, null, true, Saving.NONE);
        contradicts(true, GuestCamera.UNAVAILABLE, null, true, Saving.NO_CAMERAS);
        contradicts(true, GuestCamera.UNAVAILABLE, null, false, Saving.NONE);
        contradicts(true, GuestCamera.ASKED, null, false, Saving.LIGHT);
    }

    private static void contradicts(
            boolean host, GuestCamera guest, @Nullable Blockage blockage, boolean stills, Saving saving) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cameras(host, guest, blockage, stills, saving));
    }
}
