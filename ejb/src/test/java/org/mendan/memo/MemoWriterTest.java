package org.mendan.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;
import org.mendan.memo.MemoNotice.Accepted;
import org.mendan.memo.MemoNotice.Refused;
import org.mendan.memo.MemoNotice.Stale;
import org.mendan.memo.MemoNotice.StorageChanged;
import org.mendan.memo.MemoNotice.Updates;

class MemoWriterTest {
    private final MemoStoreInMemory store = new MemoStoreInMemory();
    private final ClockByHand clock = new ClockByHand();
    private final Node node = new Node(store, clock);
    private final Seat host = Node.seat(Side.HOST);
    private final Seat guest = host.opposite();

    @Nested
    class With_a_store_that_answers {

        @Test
        void ME2_a_push_is_stored_then_acknowledged_and_shown_to_the_other_side() throws InvalidChange {
            node.push(host, 0, "[[0,\"会議\"]]");
            assertThat(node.outbox.take()).isEmpty();
            node.writer.turn();
            AcceptedUpdate stored = new AcceptedUpdate(1, Side.HOST, "HOST-editor", "[[0,\"会議\"]]", ClockByHand.START);
            assertThat(store.all(host.meeting())).containsExactly(stored);
            assertThat(node.outbox.to(host)).containsExactly(new Accepted(1, "HOST-editor"));
            assertThat(node.outbox.to(guest)).containsExactly(new Updates(0, List.of(stored)));
            assertThat(store.text(host.meeting())).isEqualTo("会議");
        }

        @Test
        void ME1_of_two_at_once_the_first_is_accepted_and_the_second_hears_what_it_lacks() {
            node.push(guest, 0, "[[0,\"g\"]]");
            node.push(host, 0, "[[0,\"h\"]]");
            node.writer.turn();
            assertThat(node.outbox.to(guest)).containsExactly(new Accepted(1, "GUEST-editor"));
            assertThat(node.outbox.to(host, Stale.class)).containsExactly(new Stale(0, store.all(host.meeting())));
            assertThat(store.all(host.meeting()))
                    .extracting(AcceptedUpdate::author)
                    .containsExactly(Side.GUEST);
        }

        @Test
        void the_pushes_of_all_meetings_share_one_transaction() {
            List<Seat> seats = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                seats.add(Node.seat(Side.GUEST));
            }
            seats.forEach(seat -> node.push(seat, 0, "[[0,\"a\"]]"));
            node.writer.turn();
            assertThat(store.transactions()).isEqualTo(1);
            assertThat(seats).allSatisfy(seat -> assertThat(node.outbox.to(seat))
                    .containsExactly(new Accepted(1, "GUEST-editor")));
        }

        @Test
        void what_cannot_be_taken_is_refused_with_its_reason() {
            node.push(host, 0, "[5]");
            node.push(guest, 0, "[[0,\"" + "x".repeat(20_001) + "\"]]");
            node.writer.turn();
            assertThat(node.outbox.to(host)).containsExactly(new Refused("memo.invalid"));
            assertThat(node.outbox.to(guest)).containsExactly(new Refused("memo.too_long"));
            assertThat(store.transactions()).isZero();
        }

        @Test
        void a_version_that_nobody_stored_is_refused() {
            node.push(host, 9, "[[0,\"a\"]]");
            node.writer.turn();
            assertThat(node.outbox.to(host)).containsExactly(new Refused("memo.invalid"));
        }

        @Test
        void a_fifth_editor_of_one_seat_is_told_to_wait() {
            for (int i = 0; i < 5; i++) {
                node.writer.push(host, 0, List.of(new MemoChange("tab" + i, "[[0,\"a\"]]")));
            }
            assertThat(node.outbox.to(host)).containsExactly(new Refused("too_fast"));
        }

        @Test
        void somebody_far_behind_gets_everything_from_the_store() {
            for (int i = 0; i < MemoAuthority.WINDOW + 10; i++) {
                node.push(host, i, i == 0 ? "[[0,\"a\"]]" : "[" + i + ",[0,\"a\"]]");
                node.writer.turn();
            }
            node.push(guest, 0, "[[0,\"g\"]]");
            node.writer.turn();
            Stale stale = node.outbox.to(guest, Stale.class).get(0);
            assertThat(stale.updates()).isEqualTo(store.all(host.meeting()));
        }
    }

    @Nested
    class When_the_store_goes_away {

        @Test
        void ME2_twenty_seconds_without_database_lose_nothing_and_both_sides_are_told() throws InvalidChange {
            node.push(host, 0, "[[0,\"before \"]]");
            node.writer.turn();
            node.outbox.take();
            store.goAway();

            node.push(host, 1, "[7,[0,\"host\"]]");
            node.push(guest, 1, "[[0,\"guest \"],7]");
            for (int millis = 0; millis < 20_000; millis += 100) {
                node.writer.turn();
                clock.pass(Duration.ofMillis(100));
            }
            assertThat(node.outbox.to(host)).containsExactly(new StorageChanged(false));
            assertThat(node.outbox.to(guest)).containsExactly(new StorageChanged(false));

            store.comeBack();
            clock.pass(StorageWatch.LONGEST_PAUSE);
            node.writer.turn();
            assertThat(node.outbox.to(host)).contains(new Accepted(2, "HOST-editor"), new StorageChanged(true));
            assertThat(node.outbox.to(guest, Stale.class)).hasSize(1);
            assertThat(node.outbox.to(guest)).contains(new StorageChanged(true));
            node.push(guest, 2, "[[0,\"guest \"],11]");
            node.writer.turn();
            assertThat(store.text(host.meeting())).isEqualTo("guest before host");
        }

        @Test
        void a_page_that_repeats_its_push_with_more_text_has_it_stored_once() throws InvalidChange {
            store.goAway();
            node.push(host, 0, "[[0,\"a\"]]");
            node.writer.turn();
            node.writer.push(
                    host,
                    0,
                    List.of(
                            new MemoChange("HOST-editor", "[[0,\"a\"]]"),
                            new MemoChange("HOST-editor", "[1,[0,\"b\"]]")));
            store.comeBack();
            clock.pass(StorageWatch.LONGEST_PAUSE);
            node.writer.turn();
            assertThat(store.text(host.meeting())).isEqualTo("ab");
            assertThat(node.outbox.to(host, Accepted.class)).containsExactly(new Accepted(2, "HOST-editor"));
        }

        @Test
        void of_two_tabs_that_wait_for_one_side_each_knows_its_own_answer() throws InvalidChange {
            store.goAway();
            node.writer.push(host, 0, List.of(new MemoChange("old-tab", "[[0,\"a\"]]")));
            node.writer.turn();
            node.writer.push(host, 0, List.of(new MemoChange("new-tab", "[[0,\"b\"]]")));
            store.comeBack();
            clock.pass(StorageWatch.FIRST_PAUSE);
            node.writer.turn();
            assertThat(store.text(host.meeting())).isEqualTo("a");
            assertThat(node.outbox.to(host))
                    .contains(new Accepted(1, "old-tab"), new Stale(0, store.all(host.meeting())));
        }

        @Test
        void the_store_is_left_alone_between_tries() {
            store.goAway();
            node.push(host, 0, "[[0,\"a\"]]");
            assertThat(node.writer.turn()).isEqualTo(StorageWatch.FIRST_PAUSE);
            store.comeBack();
            assertThat(node.writer.turn()).isEqualTo(StorageWatch.FIRST_PAUSE);
            assertThat(store.transactions()).isZero();
            clock.pass(StorageWatch.FIRST_PAUSE);
            node.writer.turn();
            assertThat(store.transactions()).isEqualTo(1);
        }

        @Test
        void it_counts_as_back_only_when_it_answers() {
            node.push(host, 0, "[[0,\"a\"]]");
            node.writer.turn();
            store.goAway();
            Seat elsewhere = Node.seat(Side.HOST);
            node.writer.close(elsewhere.meeting());
            node.push(elsewhere, 0, "[[0,\"a\"]]");
            node.writer.turn();
            clock.pass(MemoUpkeep.FAREWELL);
            node.writer.turn();
            assertThat(node.outbox.to(elsewhere, Refused.class)).containsExactly(new Refused("not_joined"));
            assertThat(node.outbox.to(host)).containsExactly(new Accepted(1, "HOST-editor"), new StorageChanged(false));
            store.comeBack();
            clock.pass(StorageWatch.LONGEST_PAUSE);
            node.writer.turn();
            assertThat(node.outbox.to(host)).endsWith(new StorageChanged(true));
        }
    }

    @Nested
    class When_a_commit_fails {

        @Test
        void a_commit_that_took_place_unseen_is_found_and_shown_to_both() {
            store.hideNextOutcome();
            node.push(host, 0, "[[0,\"a\"]]");
            node.writer.turn();
            List<AcceptedUpdate> stored = store.all(host.meeting());
            assertThat(stored).hasSize(1);
            assertThat(node.outbox.to(host))
                    .contains(new Stale(0, stored))
                    .doesNotHaveAnyElementsOfTypes(Accepted.class);
            assertThat(node.outbox.to(guest)).containsExactly(new Updates(0, stored));
        }

        @Test
        void a_commit_lost_in_a_crash_of_the_connection_is_found_when_the_store_is_back() throws InvalidChange {
            store.hideNextOutcomeAndGoAway();
            node.push(host, 0, "[[0,\"a\"]]");
            node.writer.turn();
            node.push(guest, 0, "[[0,\"b\"]]");
            store.comeBack();
            clock.pass(StorageWatch.FIRST_PAUSE);
            node.writer.turn();
            assertThat(store.text(host.meeting())).isEqualTo("a");
            assertThat(node.outbox.to(host, Stale.class)).containsExactly(new Stale(0, store.all(host.meeting())));
            assertThat(node.outbox.to(guest, Stale.class)).containsExactly(new Stale(0, store.all(host.meeting())));
        }

        @Test
        void one_meeting_that_the_store_refuses_does_not_hold_up_the_others() throws InvalidChange {
            Seat other = Node.seat(Side.GUEST);
            store.refuse(host.meeting());
            node.push(host, 0, "[[0,\"a\"]]");
            node.push(other, 0, "[[0,\"b\"]]");
            node.writer.turn();
            assertThat(node.outbox.to(other)).containsExactly(new Accepted(1, "GUEST-editor"));
            assertThat(node.outbox.to(host)).containsExactly(new Refused("unavailable"));
            assertThat(store.text(other.meeting())).isEqualTo("b");
        }

        @Test
        void a_store_that_refuses_everything_is_waited_for() {
            store.refuse(host.meeting());
            node.push(host, 0, "[[0,\"a\"]]");
            node.writer.turn();
            assertThat(node.outbox.to(host)).containsExactly(new StorageChanged(false));
        }
    }

    @Nested
    class With_a_second_node_over_the_same_store {
        private final Node second = new Node(store, clock);

        @Test
        void no_version_is_accepted_twice() throws InvalidChange {
            node.push(host, 0, "[[0,\"a\"]]");
            second.push(guest, 0, "[[0,\"b\"]]");
            node.writer.turn();
            second.writer.turn();
            assertThat(store.all(host.meeting())).hasSize(1);
            assertThat(second.outbox.to(guest, Stale.class)).hasSize(1);

            second.push(guest, 1, "[[0,\"b\"],1]");
            second.writer.turn();
            node.push(host, 1, "[1,[0,\"c\"]]");
            node.writer.turn();
            assertThat(node.outbox.to(host, Stale.class)).hasSize(1);
            assertThat(store.text(host.meeting())).isEqualTo("ba");
        }

        @Test
        void a_push_on_top_of_the_other_nodes_update_is_accepted() throws InvalidChange {
            node.push(host, 0, "[[0,\"a\"]]");
            node.writer.turn();
            second.push(guest, 1, "[1,[0,\"b\"]]");
            second.writer.turn();
            node.push(host, 2, "[2,[0,\"c\"]]");
            node.writer.turn();
            assertThat(store.text(host.meeting())).isEqualTo("abc");
            assertThat(node.outbox.to(host, Accepted.class))
                    .containsExactly(new Accepted(1, "HOST-editor"), new Accepted(3, "HOST-editor"));
        }
    }
}
