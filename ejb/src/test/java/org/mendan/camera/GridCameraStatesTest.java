package org.mendan.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mendan.TwoGridMembers;
import org.mendan.meeting.MeetingId;
import org.mendan.meeting.Side;

/** Cameras over two real members of the grid. */
class GridCameraStatesTest {
    private static TwoGridMembers grid;
    private static GridCameraStates here;
    private static GridCameraStates there;

    private final MeetingId meeting = new MeetingId(UUID.randomUUID());

    @BeforeAll
    static void start() {
        grid = TwoGridMembers.started();
        here = new GridCameraStates(grid.first());
        there = new GridCameraStates(grid.second());
    }

    @AfterAll
    static void stop() {
        grid.close();
    }

    @Test
    void what_one_node_keeps_the_other_reads() {
        assertThat(there.of(meeting)).isEqualTo(Cameras.off());
        here.change(meeting, cameras -> cameras.after(new CameraRequest.Switch(true), Side.HOST, CameraRules.ALL));
        there.change(
                meeting,
                cameras -> cameras.after(new CameraRequest.Answer(GuestAnswer.NORMAL), Side.GUEST, CameraRules.ALL));
        Blockage blockage = new Blockage(CameraProblem.BUSY, Platform.MACOS);
        there.change(
                meeting, cameras -> cameras.after(new CameraRequest.Blocked(blockage), Side.GUEST, CameraRules.ALL));
        assertThat(here.of(meeting))
                .isEqualTo(new Cameras(true, GuestCamera.BROWSER_BLOCKED, blockage, false, Saving.NONE));
    }

    @Test
    void MT5_what_is_spared_and_how_is_read_there_too() {
        here.change(meeting, cameras -> cameras.after(new CameraRequest.Switch(true), Side.HOST, CameraRules.ALL));
        here.change(
                meeting, cameras -> cameras.after(new CameraRequest.Save(Saving.LIGHT), Side.GUEST, CameraRules.ALL));
        here.change(meeting, cameras -> cameras.after(new CameraRequest.Stills(true), Side.HOST, CameraRules.ALL));
        assertThat(there.of(meeting)).isEqualTo(new Cameras(true, GuestCamera.UNAVAILABLE, null, true, Saving.LIGHT));
        MeetingId other = new MeetingId(UUID.randomUUID());
        here.change(
                other,
                cameras -> cameras.after(new CameraRequest.Switch(true), Side.HOST, new CameraRules(true, false)));
        assertThat(there.of(other).guest()).isEqualTo(GuestCamera.FORBIDDEN);
    }

    @Test
    void CA3_a_finer_picture_is_read_there_too() {
        here.change(meeting, cameras -> cameras.after(new CameraRequest.Switch(true), Side.HOST, CameraRules.ALL));
        here.change(
                meeting,
                cameras -> cameras.after(new CameraRequest.Answer(GuestAnswer.NORMAL), Side.GUEST, CameraRules.ALL));
        here.change(meeting, cameras -> cameras.after(new CameraRequest.Fine(true), Side.HOST, CameraRules.ALL));
        assertThat(there.of(meeting))
                .isEqualTo(new Cameras(true, GuestCamera.ON_NORMAL, null, false, Saving.NONE, true));
    }

    @Test
    void what_may_not_be_done_changes_nothing() {
        assertThat(here.change(meeting, cameras -> Optional.empty())).isEmpty();
        assertThat(here.of(meeting)).isEqualTo(Cameras.off());
    }

    @Test
    void a_meeting_that_is_over_is_forgotten() {
        here.change(meeting, cameras -> cameras.after(new CameraRequest.Switch(true), Side.HOST, CameraRules.ALL));
        there.forget(meeting);
        assertThat(here.of(meeting)).isEqualTo(Cameras.off());
    }
}
