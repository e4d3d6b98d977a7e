package org.mendan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mendan.TwoGridMembers;
import org.mendan.camera.Platform;
import org.mendan.meeting.MeetingId;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;

/** Checks over two real members of the grid. */
class GridChecksTest {
    private static final Check CHECK =
            new Check(CameraAccess.DENIED, false, 120, Browser.SAMSUNG, 28, Platform.ANDROID);

    private static TwoGridMembers grid;
    private static GridChecks here;
    private static GridChecks there;

    private final Seat guest = new Seat(new MeetingId(UUID.randomUUID()), Side.GUEST);

    @BeforeAll
    static void start() {
        grid = TwoGridMembers.started();
        here = new GridChecks(grid.first());
        there = new GridChecks(grid.second());
    }

    @AfterAll
    static void stop() {
        grid.close();
    }

    @Test
    void MT5_what_one_node_keeps_the_other_reads_and_the_first_report_is_known() {
        assertThat(there.of(guest)).isEmpty();
        assertThat(here.keep(guest, CHECK)).isTrue();
        assertThat(there.of(guest)).contains(CHECK);
        assertThat(there.of(guest.opposite())).isEmpty();
        assertThat(there.keep(guest, CHECK)).isFalse();
    }

    @Test
    void a_meeting_that_is_over_is_forgotten() {
        here.keep(guest, CHECK);
        there.forget(guest.meeting());
        assertThat(here.of(guest)).isEmpty();
    }

    @Test
    void figures_that_no_computer_has_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Check(CameraAccess.READY, true, 60_001, Browser.CHROME, 1, Platform.OTHER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Check(CameraAccess.READY, true, 1, Browser.CHROME, -1, Platform.OTHER));
    }
}
