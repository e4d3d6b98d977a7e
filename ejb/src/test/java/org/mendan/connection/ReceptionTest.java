package org.mendan.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mendan.meeting.MeetingId;
import org.mendan.meeting.ResumeToken;

class ReceptionTest {
    private static final Instant NOON = Instant.parse("2026-01-15T03:00:00Z");
    private static final UUID HOST = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID OTHER_HOST = UUID.fromString("00000000-0000-0000-0000-000000000002");

    private final Deque<String> digits = new ArrayDeque<>(List.of("100001", "200002", "300003", "400004"));
    private final ConnectionNumbersInMemory numbers = new ConnectionNumbersInMemory();
    private final Reception reception = new Reception(numbers, length -> digits.remove(), NumberPolicy::standard);

    private Issued issue(Instant now) throws IssueRefused {
        return reception.issue(UUID.randomUUID(), "192.0.2.1", "Browser", now);
    }

    private static Instant after(long seconds) {
        return NOON.plusSeconds(seconds);
    }

    private Redemption redeem(String typed, Instant now) {
        return reception.redeem(HOST, EntryLimit.standard(), typed, new MeetingId(UUID.randomUUID()), now);
    }

    @Test
    void CN3_a_number_lives_120_seconds_by_default() throws IssueRefused {
        Issued issued = issue(NOON);
        assertThat(issued.number().digits()).isEqualTo("100001");
        assertThat(reception.waiting(issued.token(), after(119)))
                .isEqualTo(new WaitingState.Waiting(issued.number(), Duration.ofSeconds(1), Duration.ofSeconds(120)));
        assertThat(reception.waiting(issued.token(), after(120))).isInstanceOf(WaitingState.Expired.class);
    }

    @Test
    void CN3_the_next_number_needs_no_new_consent_and_kills_the_one_before() throws IssueRefused {
        Issued first = issue(NOON);
        Issued second = reception.reissue(first.token(), after(30));
        assertThat(second.number()).isNotEqualTo(first.number());
        assertThat(redeem("100001", after(31))).isInstanceOf(Redemption.Wrong.class);
        assertThat(redeem("200002", after(32))).isInstanceOf(Redemption.Redeemed.class);
    }

    @Test
    void CN3_a_browser_that_accepted_nothing_gets_no_next_number() {
        assertThatThrownBy(() -> reception.reissue(ResumeToken.random(), NOON))
                .isInstanceOfSatisfying(
                        IssueRefused.class, e -> assertThat(e.reason()).isEqualTo(IssueRefused.Reason.NOT_ACCEPTED));
    }

    @Test
    void CN4_a_number_is_redeemed_once() throws IssueRefused {
        issue(NOON);
        assertThat(redeem("100 001", after(1))).isInstanceOf(Redemption.Redeemed.class);
        assertThat(redeem("100 001", after(2))).isEqualTo(new Redemption.Wrong(4));
    }

    @Test
    void CN4_a_number_is_dead_on_time_even_if_it_is_still_kept() throws IssueRefused {
        issue(NOON);
        assertThat(redeem("100001", after(120))).isEqualTo(new Redemption.Wrong(4));
    }

    @Test
    void CN4_a_number_in_use_or_at_rest_is_not_drawn_again() throws IssueRefused {
        digits.clear();
        digits.addAll(List.of("100001", "100001", "100001", "200002"));
        assertThat(issue(NOON).number().digits()).isEqualTo("100001");
        assertThat(issue(NOON).number().digits()).isEqualTo("200002");
        assertThat(numbers.reservation(new ConnectionNumber("100001"))).isEqualTo(Duration.ofMinutes(12));
    }

    @Test
    void CN4_numbers_used_up_are_told_and_not_waited_for() {
        Reception narrow = new Reception(numbers, length -> "1234", NumberPolicy::standard);
        numbers.reserve(new ConnectionNumber("1234"), Duration.ofMinutes(1));
        assertThatThrownBy(() -> narrow.issue(UUID.randomUUID(), "", "", NOON))
                .isInstanceOfSatisfying(
                        IssueRefused.class, e -> assertThat(e.reason()).isEqualTo(IssueRefused.Reason.NONE_FREE));
    }

    @Test
    void CN4_two_numbers_of_one_guest_give_one_meeting() throws IssueRefused {
        Issued first = issue(NOON);
        String token = numbers.take(first.number()).orElseThrow();
        Issued second = reception.reissue(first.token(), after(1));
        numbers.publish(first.number(), token, Duration.ofSeconds(100));
        assertThat(redeem(second.number().digits(), after(2))).isInstanceOf(Redemption.Redeemed.class);
        assertThat(redeem(first.number().digits(), after(2))).isInstanceOf(Redemption.Wrong.class);
    }

    @Test
    void CN5_the_guest_is_told_which_meeting_to_go_to() throws IssueRefused {
        Issued issued = issue(NOON);
        MeetingId meeting = new MeetingId(UUID.randomUUID());
        Redemption.Redeemed redeemed =
                (Redemption.Redeemed) reception.redeem(HOST, EntryLimit.standard(), "100001", meeting, after(5));
        reception.invite(redeemed.guest());
        assertThat(reception.waiting(issued.token(), after(5))).isEqualTo(new WaitingState.Paired(meeting));
    }

    @Test
    void CN5_a_guest_who_looks_before_the_meeting_is_open_goes_on_waiting() throws IssueRefused {
        Issued issued = issue(NOON);
        WaitingState before = reception.waiting(issued.token(), after(5));
        redeem("100001", after(5));
        assertThat(reception.waiting(issued.token(), after(5)))
                .isEqualTo(before)
                .isInstanceOf(WaitingState.Waiting.class);
        assertThat(reception.waiting(issued.token(), after(500))).isInstanceOf(WaitingState.Expired.class);
    }

    @Test
    void CN6_a_meeting_that_cannot_start_gives_the_number_back() throws IssueRefused {
        issue(NOON);
        Redemption.Redeemed redeemed = (Redemption.Redeemed) redeem("100001", after(10));
        reception.putBack(redeemed.guest(), after(11));
        assertThat(redeem("100001", after(12))).isInstanceOf(Redemption.Redeemed.class);
    }

    @Test
    void CN6_issuing_is_limited_per_client_address() {
        int limit = NumberPolicy.standard().issuesPerAddress();
        for (int i = 0; i < limit; i++) {
            assertThat(reception.admits("192.0.2.1", NOON)).isTrue();
        }
        assertThat(reception.admits("192.0.2.1", NOON)).isFalse();
        assertThat(reception.admits("192.0.2.2", NOON)).isTrue();
        assertThat(reception.admits("192.0.2.1", after(601))).isTrue();
    }

    @Nested
    class When_a_host_types_wrong_numbers {

        private void fail(int times, Instant now) {
            for (int i = 0; i < times; i++) {
                redeem("999999", now);
            }
        }

        @Test
        void CN6_the_fifth_in_ten_minutes_pauses_that_host_for_five_minutes() throws IssueRefused {
            fail(4, NOON);
            assertThat(redeem("999999", after(1))).isEqualTo(new Redemption.Paused(after(301), true));
            issue(after(2));
            assertThat(redeem("100001", after(2))).isEqualTo(new Redemption.Paused(after(301), false));
        }

        @Test
        void CN6_the_pause_holds_up_nobody_else_and_ends() throws IssueRefused {
            fail(5, NOON);
            issue(after(1));
            assertThat(reception.redeem(
                            OTHER_HOST, EntryLimit.standard(), "100001", new MeetingId(UUID.randomUUID()), after(2)))
                    .isInstanceOf(Redemption.Redeemed.class);
            issue(after(299));
            assertThat(redeem("200002", after(301))).isInstanceOf(Redemption.Redeemed.class);
        }

        @Test
        void CN6_old_failures_do_not_count() {
            fail(4, NOON);
            assertThat(redeem("999999", after(601))).isEqualTo(new Redemption.Wrong(4));
        }

        @Test
        void CN6_a_right_number_clears_the_count() throws IssueRefused {
            fail(4, NOON);
            issue(NOON);
            redeem("100001", after(1));
            assertThat(redeem("999999", after(2))).isEqualTo(new Redemption.Wrong(4));
        }
    }

    @Nested
    class When_the_guest_leaves {

        @Test
        void CN7_the_number_is_withdrawn_within_15_seconds() throws IssueRefused {
            Issued issued = issue(NOON);
            reception.arrived(issued.token(), "socket-1", NOON);
            reception.left(issued.token(), "socket-1", after(10));
            assertThat(redeem("100001", after(25))).isInstanceOf(Redemption.Wrong.class);
        }

        @Test
        void CN7_a_reload_keeps_the_number_and_its_remaining_time() throws IssueRefused {
            Issued issued = issue(NOON);
            reception.arrived(issued.token(), "socket-1", NOON);
            reception.left(issued.token(), "socket-1", after(10));
            reception.arrived(issued.token(), "socket-2", after(12));
            assertThat(reception.waiting(issued.token(), after(60)))
                    .isEqualTo(
                            new WaitingState.Waiting(issued.number(), Duration.ofSeconds(60), Duration.ofSeconds(120)));
        }

        @Test
        void CN7_the_late_goodbye_of_the_page_before_a_reload_changes_nothing() throws IssueRefused {
            Issued issued = issue(NOON);
            reception.arrived(issued.token(), "socket-1", NOON);
            reception.arrived(issued.token(), "socket-2", after(1));
            reception.left(issued.token(), "socket-1", after(2));
            assertThat(redeem("100001", after(60))).isInstanceOf(Redemption.Redeemed.class);
        }

        @Test
        void CN7_a_withdrawn_number_does_not_come_back_to_life() throws IssueRefused {
            Issued issued = issue(NOON);
            reception.arrived(issued.token(), "socket-1", NOON);
            reception.left(issued.token(), "socket-1", after(10));
            reception.arrived(issued.token(), "socket-2", after(40));
            assertThat(reception.waiting(issued.token(), after(41))).isInstanceOf(WaitingState.Expired.class);
            assertThat(redeem("100001", after(41))).isInstanceOf(Redemption.Wrong.class);
        }

        @Test
        void CN7_giving_up_withdraws_the_number_at_once() throws IssueRefused {
            Issued issued = issue(NOON);
            reception.withdraw(issued.token());
            assertThat(redeem("100001", after(1))).isInstanceOf(Redemption.Wrong.class);
            assertThat(reception.waiting(issued.token(), after(1))).isInstanceOf(WaitingState.Unknown.class);
        }
    }
}
