package org.mendan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mendan.TwoGridMembers;
import org.mendan.meeting.Meetings.Change;
import org.mendan.persistence.record.Ending;

/** Meetings over two real members of the grid. */
class GridMeetingsTest {
    private static TwoGridMembers grid;
    private static GridMeetings here;
    private static GridMeetings there;

    @BeforeAll
    static void start() {
        grid = TwoGridMembers.started();
        here = new GridMeetings(grid.first());
        there = new GridMeetings(grid.second());
    }

    @AfterAll
    static void stop() {
        grid.close();
    }

    private static Meeting meeting() {
        Origin o = MeetingTest.origin();
        UUID id = UUID.randomUUID();
        return Meeting.unjoined(
                new Origin(
                        new MeetingId(id),
                        o.recordNumber(),
                        new Host(UUID.randomUUID(), UUID.randomUUID(), "山田 花子", "丸の内支店"),
                        o.guestEntry(),
                        o.watchword(),
                        o.startedAt(),
                        "host-" + id,
                        "guest-" + id,
                        o.guestBrowser(),
                        o.consent()),
                MeetingTest.NOON);
    }

    @Test
    void OP2_a_meeting_opened_on_one_node_is_found_by_its_tokens_on_the_other() {
        Meeting meeting = meeting();
        here.open(meeting);
        MeetingId id = meeting.origin().id();
        assertThat(there.find(id)).contains(meeting);
        assertThat(there.seat("guest-" + id)).contains(new Seat(id, Side.GUEST));
        assertThat(there.seat("host-" + id)).contains(new Seat(id, Side.HOST));
        assertThat(there.seat("somebody-else")).isEmpty();
    }

    @Test
    void MT1_one_host_is_in_one_meeting_over_all_nodes() {
        UUID host = UUID.randomUUID();
        MeetingId first = new MeetingId(UUID.randomUUID());
        assertThat(here.occupy(host, first)).isTrue();
        assertThat(there.occupy(host, new MeetingId(UUID.randomUUID()))).isFalse();
        there.release(host, new MeetingId(UUID.randomUUID()));
        assertThat(here.ofHost(host)).contains(first);
        there.release(host, first);
        assertThat(here.ofHost(host)).isEmpty();
    }

    @Test
    void OP2_a_change_on_either_node_is_seen_by_the_next() {
        Meeting meeting = meeting();
        here.open(meeting);
        MeetingId id = meeting.origin().id();
        there.change(
                id,
                m -> new Change<>(
                        m.apply(new Request.Join(new Connection("n", "s", "t"), false), Side.HOST, MeetingTest.NOON)
                                .meeting(),
                        true));
        assertThat(here.find(id).orElseThrow().host().state()).isEqualTo(PeerState.HERE);
        assertThat(here.change(new MeetingId(UUID.randomUUID()), m -> new Change<>(m, true)))
                .isEmpty();
    }

    @Test
    void OP2_every_meeting_is_looked_after_by_exactly_one_node() {
        List<MeetingId> opened = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Meeting meeting = meeting();
            here.open(meeting);
            opened.add(meeting.origin().id());
        }
        List<MeetingId> all = new ArrayList<>(here.mine());
        all.addAll(there.mine());
        assertThat(all).containsAll(opened).doesNotHaveDuplicates();
    }

    @Test
    void MT4_an_ended_meeting_frees_its_host_and_can_still_be_asked_how_it_ended() {
        Meeting meeting = meeting();
        here.open(meeting);
        Origin origin = meeting.origin();
        there.retire(new Meeting(origin, meeting.host(), meeting.guest(), Ending.HOST_ENDED, true));
        assertThat(here.ofHost(origin.host().accountId())).isEmpty();
        assertThat(here.find(origin.id()).orElseThrow().ending()).isEqualTo(Ending.HOST_ENDED);
        assertThat(here.seat(origin.guestToken())).isPresent();
    }
}
