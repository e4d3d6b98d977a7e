package org.mendan.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mendan.TwoGridMembers;
import org.mendan.meeting.MeetingId;

/** Ink over two real members of the grid. */
class GridInksTest {
    private static TwoGridMembers grid;
    private static GridInks here;
    private static GridInks there;

    private final MeetingId meeting = new MeetingId(UUID.randomUUID());
    private final List<Ink> told = new ArrayList<>();

    @BeforeAll
    static void start() {
        grid = TwoGridMembers.started();
        here = new GridInks(grid.first());
        there = new GridInks(grid.second());
    }

    @AfterAll
    static void stop() {
        grid.close();
    }

    private boolean draw(GridInks node, MeetingId in, UUID showing, Stroke stroke) {
        return node.change(in, showing, ink -> ink.drawn(stroke), told::add);
    }

    @Test
    void DO4_what_one_node_draws_the_other_reads_whole() {
        Stroke marker = new Stroke(2, Tool.HIGHLIGHTER, List.of(1, 2, 3, 4));
        assertThat(draw(here, meeting, InkTest.SHOWING, InkTest.line(1, 10))).isTrue();
        assertThat(draw(there, meeting, InkTest.SHOWING, marker)).isTrue();
        there.change(meeting, InkTest.SHOWING, ink -> Optional.of(ink.cleared(1)), told::add);
        Ink ink = here.of(meeting, InkTest.SHOWING);
        assertThat(ink.on(1)).isEmpty();
        assertThat(ink.on(2)).containsExactly(marker);
        assertThat(ink.undone(1).on(1)).containsExactly(InkTest.line(1, 10));
        assertThat(told).extracting(Ink::revision).containsExactly(1, 2, 3);
        assertThat(told.get(2)).isEqualTo(ink);
    }

    @Test
    void DO4_two_meetings_and_two_showings_have_pens_of_their_own() {
        MeetingId other = new MeetingId(UUID.randomUUID());
        draw(here, meeting, InkTest.SHOWING, InkTest.line(1, 10));
        assertThat(here.of(other, InkTest.SHOWING).marks()).isEmpty();
        UUID next = new UUID(0, 2);
        assertThat(there.of(meeting, next).marks()).isEmpty();
        draw(there, meeting, next, InkTest.line(1, 20));
        assertThat(here.of(meeting, next).on(1)).containsExactly(InkTest.line(1, 20));
        assertThat(here.of(meeting, InkTest.SHOWING).marks())
                .as("the one before is gone")
                .isEmpty();
    }

    @Test
    void DO4_what_does_not_fit_is_told_nobody_and_changes_nothing() {
        draw(here, meeting, InkTest.SHOWING, InkTest.line(1, 10));
        Ink before = there.of(meeting, InkTest.SHOWING);
        told.clear();
        assertThat(here.change(meeting, InkTest.SHOWING, ink -> Optional.empty(), told::add))
                .isFalse();
        assertThat(told).isEmpty();
        assertThat(there.of(meeting, InkTest.SHOWING)).isEqualTo(before);
    }

    @Test
    void a_meeting_that_is_over_is_forgotten() {
        draw(here, meeting, InkTest.SHOWING, InkTest.line(1, 10));
        there.forget(meeting);
        assertThat(here.of(meeting, InkTest.SHOWING).marks()).isEmpty();
    }
}
