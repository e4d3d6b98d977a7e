package org.mendan.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mendan.TwoGridMembers;
import org.mendan.meeting.MeetingId;
import org.mendan.meeting.Side;

/** Shared screens over two real members of the grid. */
class GridSharedScreensTest {
    private static TwoGridMembers grid;
    private static GridSharedScreens here;
    private static GridSharedScreens there;

    private final MeetingId meeting = new MeetingId(UUID.randomUUID());

    @BeforeAll
    static void start() {
        grid = TwoGridMembers.started();
        here = new GridSharedScreens(grid.first());
        there = new GridSharedScreens(grid.second());
    }

    @AfterAll
    static void stop() {
        grid.close();
    }

    @Test
    void what_one_node_keeps_the_other_reads() {
        assertThat(there.of(meeting)).isEqualTo(SharedScreen.none());
        here.change(meeting, screen -> screen.after(new ScreenRequest.Start(false), Side.GUEST));
        assertThat(there.of(meeting)).isEqualTo(new SharedScreen(Side.GUEST, false));
        there.change(meeting, screen -> screen.after(new ScreenRequest.Pause(true), Side.GUEST));
        assertThat(here.of(meeting)).isEqualTo(new SharedScreen(Side.GUEST, true));
        here.change(meeting, screen -> screen.after(new ScreenRequest.Stop(), Side.GUEST));
        assertThat(there.of(meeting)).isEqualTo(SharedScreen.none());
    }

    @Test
    void what_may_not_be_done_changes_nothing() {
        assertThat(here.change(meeting, screen -> Optional.empty())).isEmpty();
        assertThat(here.of(meeting)).isEqualTo(SharedScreen.none());
    }

    @Test
    void a_meeting_that_is_over_is_forgotten() {
        here.change(meeting, screen -> screen.after(new ScreenRequest.Start(false), Side.HOST));
        there.forget(meeting);
        assertThat(here.of(meeting)).isEqualTo(SharedScreen.none());
    }
}
