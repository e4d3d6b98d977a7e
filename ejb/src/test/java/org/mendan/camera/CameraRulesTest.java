package org.mendan.camera;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mendan.camera.CameraRequest.Answer;
import org.mendan.camera.CameraRequest.Ask;
import org.mendan.camera.CameraRequest.Save;
import org.mendan.camera.CameraRequest.Stills;
import org.mendan.camera.CameraRequest.Stop;
import org.mendan.camera.CameraRequest.Switch;
import org.mendan.meeting.Side;

/** The cameras where an institution does not allow all of them. */
class CameraRulesTest {
    private static Cameras in(GuestCamera guest) {
        return new Cameras(true, guest, null, false, Saving.NONE);
    }

    @Test
    void AD2_where_hosts_may_use_no_camera_it_can_only_be_turned_off() {
        CameraRules none = new CameraRules(false, true);
        assertThat(Cameras.off().after(new Switch(true), Side.HOST, none)).isEmpty();
        assertThat(in(GuestCamera.ASKED).after(new Switch(false), Side.HOST, none))
                .contains(Cameras.off());
    }

    @Test
    void AD2_where_guests_may_not_be_seen_they_are_not_asked() {
        CameraRules hostOnly = new CameraRules(true, false);
        Cameras on = Cameras.off().after(new Switch(true), Side.HOST, hostOnly).orElseThrow();
        assertThat(on.guest()).isEqualTo(GuestCamera.FORBIDDEN);
        assertThat(on.after(new Ask(), Side.HOST, hostOnly)).isEmpty();
        assertThat(on.after(new Answer(GuestAnswer.NORMAL), Side.GUEST, hostOnly))
                .isEmpty();
        Cameras stills = on.after(new Stills(true), Side.HOST, hostOnly).orElseThrow();
        assertThat(stills.stills()).isTrue();
        assertThat(stills.guest()).isEqualTo(GuestCamera.FORBIDDEN);
        assertThat(stills.after(new Save(Saving.LIGHT), Side.HOST, hostOnly).map(Cameras::guest))
                .contains(GuestCamera.FORBIDDEN);
        assertThat(on.after(new Switch(false), Side.HOST, hostOnly)).contains(Cameras.off());
    }

    @Test
    void AD2_a_rule_that_changes_meanwhile_holds_from_the_next_wish_on() {
        CameraRules hostOnly = new CameraRules(true, false);
        assertThat(in(GuestCamera.STOPPED).after(new Answer(GuestAnswer.NORMAL), Side.GUEST, hostOnly))
                .isEmpty();
        assertThat(in(GuestCamera.STOPPED).after(new Ask(), Side.HOST, hostOnly))
                .isEmpty();
        assertThat(in(GuestCamera.ON_NORMAL).after(new Stop(), Side.GUEST, hostOnly))
                .contains(in(GuestCamera.STOPPED));
    }
}
