package org.mendan.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;
import org.mendan.memo.MemoNotice.Accepted;
import org.mendan.memo.MemoNotice.Refused;

class MemoUpkeepTest {
    private final MemoStoreInMemory store = new MemoStoreInMemory();
    private final ClockByHand clock = new ClockByHand();
    private final Node node = new Node(store, clock);
    private final Seat host = Node.seat(Side.HOST);

    private void type(int from, int to) {
        for (int i = from; i < to; i++) {
            node.push(host, i, i == 0 ? "[[0,\"a\"]]" : "[" + i + ",[0,\"a\"]]");
            node.writer.turn();
        }
    }

    @Test
    void the_text_is_kept_whole_now_and_then() {
        int due = MemoUpkeep.VERSIONS_PER_SNAPSHOT;
        type(0, due - 1);
        assertThat(store.kept(host.meeting()).version()).isZero();
        type(due - 1, 2 * due + 5);
        assertThat(store.kept(host.meeting())).isEqualTo(new MemoStore.Snapshot(2 * due, "a".repeat(2 * due)));
        assertThat(store.snapshotWrites()).isEqualTo(2);
    }

    @Test
    void ME2_the_text_is_kept_whole_at_the_end_and_the_last_words_after_it_too() {
        type(0, 3);
        clock.pass(MemoUpkeep.SWEEP);
        node.writer.close(host.meeting());
        node.writer.turn();
        assertThat(store.kept(host.meeting()).text()).isEqualTo("aaa");
        clock.pass(Duration.ofSeconds(3));
        type(3, 4);
        assertThat(node.outbox.to(host, Accepted.class)).hasSize(4);
        clock.pass(Duration.ofSeconds(2));
        node.writer.turn();
        assertThat(store.kept(host.meeting()).text()).isEqualTo("aaaa");
    }

    @Test
    void a_closed_memo_takes_nothing_more() {
        node.writer.close(host.meeting());
        clock.pass(MemoUpkeep.FAREWELL);
        type(0, 1);
        assertThat(node.outbox.to(host)).containsExactly(new Refused("not_joined"));
        assertThat(store.all(host.meeting())).isEmpty();
    }

    @Test
    void the_text_is_kept_later_when_the_store_was_away_at_the_end() {
        type(0, 2);
        clock.pass(MemoUpkeep.SWEEP);
        store.goAway();
        node.writer.close(host.meeting());
        node.writer.turn();
        store.comeBack();
        clock.pass(MemoUpkeep.FAREWELL);
        node.writer.turn();
        assertThat(store.kept(host.meeting()).text()).isEqualTo("aa");
    }

    @Test
    void a_memo_that_this_node_never_held_is_kept_whole_as_well() {
        type(0, 2);
        Node second = new Node(store, clock);
        second.writer.close(host.meeting());
        second.writer.turn();
        assertThat(store.kept(host.meeting()).text()).isEqualTo("aa");
    }

    @Test
    void an_idle_memo_is_let_go_and_comes_back_from_the_store() throws MemoUnavailable {
        type(0, 2);
        clock.pass(MemoUpkeep.IDLE);
        node.writer.turn();
        assertThat(store.kept(host.meeting()).version()).isEqualTo(2);
        type(2, 3);
        assertThat(node.reader.open(host.meeting(), -1).text()).isEqualTo("aaa");
    }

    @Test
    void the_stop_of_the_server_stores_what_waits_and_keeps_the_text() {
        type(0, 1);
        node.push(host, 1, "[1,[0,\"b\"]]");
        node.writer.finish();
        assertThat(store.kept(host.meeting()).text()).isEqualTo("ab");
    }

    @Test
    void the_stop_of_the_server_does_not_wait_for_a_store_that_is_gone_memo_after_memo() {
        for (int meeting = 0; meeting < 20; meeting++) {
            node.push(Node.seat(Side.HOST), 0, "[[0,\"a\"]]");
        }
        node.writer.turn();
        store.goAway();
        node.writer.finish();
        assertThat(store.refusals()).isEqualTo(1);
    }
}
