package org.mendan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mendan.persistence.record.Ending;

class MeetingTest {
    static final Instant NOON = Instant.parse("2026-01-15T03:00:00Z");
    private static final MeetingPolicy POLICY = new MeetingPolicy(Duration.ofSeconds(60), Duration.ofSeconds(10));
    private static final Set<String> NODES = Set.of("node-1", "node-2");
    private static final Connection HOST_PAGE = new Connection("node-1", "h1", "host-tab");
    private static final Connection GUEST_PAGE = new Connection("node-2", "g1", "guest-tab");

    static Origin origin() {
        return new Origin(
                new MeetingId(UUID.fromString("00000000-0000-0000-0000-00000000000a")),
                1_000_001,
                new Host(new UUID(0, 1), new UUID(0, 2), "山田 花子", "丸の内支店"),
                "123456",
                new Watchword("red-fuji"),
                NOON,
                "host-fingerprint",
                "guest-fingerprint",
                "Browser/1.0",
                new UUID(0, 3));
    }

    private static Instant after(long seconds) {
        return NOON.plusSeconds(seconds);
    }

    private static Meeting joined() {
        Meeting meeting = Meeting.unjoined(origin(), NOON);
        meeting = meeting.apply(new Request.Join(HOST_PAGE, false), Side.HOST, NOON)
                .meeting();
        return meeting.apply(new Request.Join(GUEST_PAGE, false), Side.GUEST, NOON)
                .meeting();
    }

    private static Meeting.Outcome tick(Meeting meeting, Instant now) {
        return meeting.tick(POLICY, NODES, now);
    }

    @Test
    void MT1_a_meeting_with_both_sides_there_has_no_time_limit() {
        assertThat(tick(joined(), after(Duration.ofDays(2).toSeconds()))
                        .meeting()
                        .ending())
                .isNull();
    }

    @Test
    void MT3_a_guests_token_works_in_the_browser_that_accepted_the_terms_and_in_no_other() {
        assertThat(origin().sameBrowser("Browser/1.0")).isTrue();
        assertThat(origin().sameBrowser("Browser/2.0")).isFalse();
        assertThat(origin().sameBrowser("")).isFalse();
    }

    @Nested
    class When_a_side_joins {

        @Test
        void MT3_a_side_that_has_not_come_yet_is_expected_and_not_missed() {
            Meeting fresh = Meeting.unjoined(origin(), NOON);
            assertThat(fresh.presence(Side.GUEST).state()).isEqualTo(PeerState.EXPECTED);
            assertThat(joined().presence(Side.GUEST).state()).isEqualTo(PeerState.HERE);
            assertThat(joined().apply(new Request.Lose("g1"), Side.GUEST, NOON)
                            .meeting()
                            .presence(Side.GUEST)
                            .state())
                    .isEqualTo(PeerState.AWAY);
        }

        @Test
        void MT3_the_other_side_is_told() {
            Meeting.Outcome outcome =
                    Meeting.unjoined(origin(), NOON).apply(new Request.Join(GUEST_PAGE, false), Side.GUEST, after(3));
            assertThat(outcome.effects())
                    .containsExactly(new Effect.Tell(Side.HOST, new MeetingNotice.PeerChanged(PeerState.HERE, 0)));
            assertThat(outcome.meeting().guest()).isEqualTo(Presence.at(GUEST_PAGE, after(3)));
        }

        @Test
        void MT3_a_reload_takes_its_own_place_back_without_a_question() {
            Connection reloaded = new Connection("node-2", "g2", "guest-tab");
            Meeting.Outcome outcome = joined().apply(new Request.Join(reloaded, false), Side.GUEST, after(5));
            assertThat(outcome.effects()).contains(new Effect.Part(Side.GUEST, GUEST_PAGE, Parting.REPLACED));
            assertThat(outcome.meeting().guest().connection()).isEqualTo(reloaded);
        }

        @Test
        void MT3_a_second_tab_is_asked_first() {
            Connection second = new Connection("node-1", "g2", "another-tab");
            Meeting.Outcome outcome = joined().apply(new Request.Join(second, false), Side.GUEST, after(5));
            assertThat(outcome.effects()).containsExactly(new Effect.AskToTakeOver());
            assertThat(outcome.meeting()).isEqualTo(joined());
        }

        @Test
        void MT3_the_newest_tab_wins_after_the_question() {
            Connection second = new Connection("node-1", "g2", "another-tab");
            Meeting.Outcome outcome = joined().apply(new Request.Join(second, true), Side.GUEST, after(5));
            assertThat(outcome.effects()).contains(new Effect.Part(Side.GUEST, GUEST_PAGE, Parting.REPLACED));
            assertThat(outcome.meeting().guest().connection()).isEqualTo(second);
        }

        @Test
        void MT3_a_second_tab_is_not_asked_when_the_first_is_gone() {
            Meeting alone =
                    joined().apply(new Request.Lose("g1"), Side.GUEST, after(1)).meeting();
            Connection second = new Connection("node-1", "g2", "another-tab");
            assertThat(alone.apply(new Request.Join(second, false), Side.GUEST, after(2))
                            .meeting()
                            .guest()
                            .connection())
                    .isEqualTo(second);
        }
    }

    @Nested
    class When_a_side_vanishes {

        @Test
        void MT3_the_other_side_is_told_and_the_meeting_waits_for_60_seconds() {
            Meeting.Outcome lost = joined().apply(new Request.Lose("g1"), Side.GUEST, after(100));
            assertThat(lost.effects())
                    .containsExactly(new Effect.Tell(Side.HOST, new MeetingNotice.PeerChanged(PeerState.AWAY, 0)));
            assertThat(tick(lost.meeting(), after(159)).meeting().ending()).isNull();
        }

        @Test
        void MT4_a_guest_who_stays_away_ends_the_meeting_as_lost() {
            Meeting lost = joined().apply(new Request.Lose("g1"), Side.GUEST, after(100))
                    .meeting();
            Meeting.Outcome over = tick(lost, after(160));
            assertThat(over.meeting().ending()).isEqualTo(Ending.GUEST_LOST);
            assertThat(over.effects())
                    .contains(
                            new Effect.Close(Ending.GUEST_LOST),
                            new Effect.Tell(Side.HOST, new MeetingNotice.Ended(Ending.GUEST_LOST)),
                            new Effect.Part(Side.HOST, HOST_PAGE, Parting.ENDED));
        }

        @Test
        void MT4_a_guest_who_never_comes_ends_the_meeting_as_lost() {
            Meeting alone = Meeting.unjoined(origin(), NOON)
                    .apply(new Request.Join(HOST_PAGE, false), Side.HOST, NOON)
                    .meeting();
            assertThat(tick(alone, after(60)).meeting().ending()).isEqualTo(Ending.GUEST_LOST);
        }

        @Test
        void MT4_a_host_who_stays_away_ends_the_meeting_as_lost() {
            Meeting lost =
                    joined().apply(new Request.Lose("h1"), Side.HOST, after(1)).meeting();
            assertThat(tick(lost, after(60)).meeting().ending()).isNull();
            assertThat(tick(lost, after(61)).meeting().ending()).isEqualTo(Ending.HOST_LOST);
        }

        @Test
        void MT3_the_late_close_of_a_replaced_socket_changes_nothing() {
            Connection reloaded = new Connection("node-2", "g2", "guest-tab");
            Meeting meeting = joined().apply(new Request.Join(reloaded, false), Side.GUEST, after(5))
                    .meeting();
            Meeting.Outcome late = meeting.apply(new Request.Lose("g1"), Side.GUEST, after(6));
            assertThat(late.meeting()).isEqualTo(meeting);
            assertThat(late.effects()).isEmpty();
        }

        @Test
        void OP2_connections_of_a_dead_node_count_as_lost_and_end_nothing() {
            Meeting.Outcome outcome = joined().tick(POLICY, Set.of("node-1"), after(500));
            assertThat(outcome.meeting().guest()).isEqualTo(new Presence(null, true, after(500), false));
            assertThat(outcome.meeting().ending()).isNull();
        }
    }

    @Nested
    class When_the_host_closes_the_window {

        private final Meeting closing = joined().apply(new Request.Leave("h1"), Side.HOST, after(30))
                .meeting()
                .apply(new Request.Lose("h1"), Side.HOST, after(30))
                .meeting();

        @Test
        void MT4_the_meeting_ends_for_both() {
            assertThat(tick(closing, after(39)).meeting().ending()).isNull();
            assertThat(tick(closing, after(40)).meeting().ending()).isEqualTo(Ending.HOST_CLOSED);
        }

        @Test
        void MT3_a_reload_is_not_taken_for_a_closed_window() {
            Meeting back = closing.apply(
                            new Request.Join(new Connection("node-1", "h2", "host-tab"), false), Side.HOST, after(33))
                    .meeting();
            assertThat(tick(back, after(300)).meeting().ending()).isNull();
        }
    }

    @Test
    void MT4_a_guest_who_closes_the_window_may_come_back_within_the_grace_time() {
        Meeting closing = joined().apply(new Request.Leave("g1"), Side.GUEST, after(30))
                .meeting()
                .apply(new Request.Lose("g1"), Side.GUEST, after(30))
                .meeting();
        assertThat(tick(closing, after(89)).meeting().ending()).isNull();
        assertThat(tick(closing, after(90)).meeting().ending()).isEqualTo(Ending.GUEST_LOST);
    }

    @Nested
    class When_somebody_presses_end {

        @Test
        void MT4_the_hosts_end_ends_it_for_both() {
            Meeting.Outcome outcome = joined().apply(new Request.End(), Side.HOST, after(600));
            assertThat(outcome.meeting().ending()).isEqualTo(Ending.HOST_ENDED);
            assertThat(outcome.effects())
                    .containsExactlyInAnyOrder(
                            new Effect.Close(Ending.HOST_ENDED),
                            new Effect.Tell(Side.HOST, new MeetingNotice.Ended(Ending.HOST_ENDED)),
                            new Effect.Tell(Side.GUEST, new MeetingNotice.Ended(Ending.HOST_ENDED)),
                            new Effect.Part(Side.HOST, HOST_PAGE, Parting.ENDED),
                            new Effect.Part(Side.GUEST, GUEST_PAGE, Parting.ENDED));
        }

        @Test
        void MT4_the_guests_end_ends_it_for_both() {
            assertThat(joined().apply(new Request.End(), Side.GUEST, after(1))
                            .meeting()
                            .ending())
                    .isEqualTo(Ending.GUEST_ENDED);
        }

        @Test
        void MT4_what_comes_after_the_end_changes_nothing_and_is_answered() {
            Meeting over =
                    joined().apply(new Request.End(), Side.HOST, after(1)).meeting();
            Meeting.Outcome outcome = over.apply(new Request.End(), Side.GUEST, after(2));
            assertThat(outcome.meeting()).isEqualTo(over);
            assertThat(outcome.effects())
                    .containsExactly(new Effect.Tell(Side.GUEST, new MeetingNotice.Ended(Ending.HOST_ENDED)));
        }

        @Test
        void MR1_an_end_that_could_not_be_recorded_is_tried_again_until_it_is() {
            Meeting over =
                    joined().apply(new Request.End(), Side.HOST, after(1)).meeting();
            assertThat(tick(over, after(2)).effects()).containsExactly(new Effect.Close(Ending.HOST_ENDED));
            assertThat(tick(over.writtenDown(), after(3)).effects()).isEmpty();
        }
    }
}
