package org.mendan.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mendan.TwoGridMembers;
import org.mendan.meeting.MeetingId;
import org.mendan.meeting.Side;
import org.mendan.presentation.Presentations.Change;

/** Presentations over two real members of the grid. */
class GridPresentationsTest {
    private static TwoGridMembers grid;
    private static GridPresentations here;
    private static GridPresentations there;

    private final MeetingId meeting = new MeetingId(UUID.randomUUID());

    @BeforeAll
    static void start() {
        grid = TwoGridMembers.started();
        here = new GridPresentations(grid.first());
        there = new GridPresentations(grid.second());
    }

    @AfterAll
    static void stop() {
        grid.close();
    }

    private static Optional<Presentation> keep(
            GridPresentations node, MeetingId meeting, Optional<Presentation> presentation) {
        return node.change(meeting, before -> new Change<>(presentation, before));
    }

    @Test
    void DO3_what_one_node_shows_the_other_reads_whole() {
        Presentation shown = PresentationTest.begun(new Spot(3, 250));
        assertThat(there.of(meeting)).isEmpty();
        assertThat(keep(here, meeting, Optional.of(shown))).isEmpty();
        assertThat(there.of(meeting)).contains(shown);
        Presentation allowed = shown.allowing(new PresentationRequest.Allow(shown.showing(), true), Side.HOST)
                .orElseThrow();
        assertThat(keep(there, meeting, Optional.of(allowed))).contains(shown);
        assertThat(here.of(meeting)).contains(allowed);
        keep(here, meeting, Optional.empty());
        assertThat(there.of(meeting)).isEmpty();
    }

    @Test
    void DO3_every_node_knows_in_which_meetings_a_document_is_shown() {
        Presentation like = PresentationTest.begun(Spot.START);
        Presentation shown = new Presentation(
                like.showing(),
                UUID.randomUUID(),
                like.version(),
                like.title(),
                like.layout(),
                like.pages(),
                0,
                Spot.START,
                false,
                false);
        MeetingId other = new MeetingId(UUID.randomUUID());
        keep(here, meeting, Optional.of(shown));
        keep(there, other, Optional.of(shown));
        assertThat(here.showing(shown.document())).containsExactlyInAnyOrder(meeting, other);
        assertThat(there.showing(UUID.randomUUID())).isEmpty();
        keep(there, meeting, Optional.empty());
        assertThat(here.showing(shown.document())).containsExactly(other);
        here.forget(other);
    }

    @Test
    void DO3_why_a_document_was_withdrawn_is_said_to_the_host_alone() {
        PresentationNotice withdrawn = new PresentationNotice.Withdrawn(Withdrawal.REMOVED);
        assertThat(withdrawn.to(Side.HOST)).isEqualTo(withdrawn);
        assertThat(withdrawn.to(Side.GUEST)).isEqualTo(new PresentationNotice.Closed());
    }

    @Test
    void two_meetings_show_one_document_each_at_its_own_page() {
        MeetingId other = new MeetingId(UUID.randomUUID());
        keep(here, meeting, Optional.of(PresentationTest.begun(new Spot(1, 0))));
        keep(there, other, Optional.of(PresentationTest.begun(new Spot(2, 0))));
        assertThat(there.of(meeting).orElseThrow().spot().page()).isEqualTo(1);
        assertThat(here.of(other).orElseThrow().spot().page()).isEqualTo(2);
    }

    @Test
    void a_meeting_that_is_over_is_forgotten() {
        keep(here, meeting, Optional.of(PresentationTest.begun(Spot.START)));
        there.forget(meeting);
        assertThat(here.of(meeting)).isEmpty();
    }
}
