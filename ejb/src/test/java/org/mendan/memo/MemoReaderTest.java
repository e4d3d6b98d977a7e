package org.mendan.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mendan.meeting.MeetingId;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;

class MemoReaderTest {
    private final MemoStoreInMemory store = new MemoStoreInMemory();
    private final ClockByHand clock = new ClockByHand();
    private final Node node = new Node(store, clock);
    private final Seat host = Node.seat(Side.HOST);
    private final MeetingId meeting = host.meeting();

    private void type(int from, int to) {
        for (int i = from; i < to; i++) {
            node.push(host, i, i == 0 ? "[[0,\"a\"]]" : "[" + i + ",[0,\"a\"]]");
            node.writer.turn();
        }
    }

    @Test
    void a_new_browser_gets_the_whole_text() throws MemoUnavailable {
        assertThat(node.reader.open(meeting, -1)).isEqualTo(new MemoOpening(0, "", List.of(), true));
        type(0, 2);
        assertThat(node.reader.open(meeting, -1)).isEqualTo(new MemoOpening(2, "aa", List.of(), true));
    }

    @Test
    void a_browser_that_comes_back_gets_what_it_lacks() throws MemoUnavailable {
        type(0, 3);
        assertThat(node.reader.open(meeting, 1))
                .isEqualTo(new MemoOpening(3, null, store.all(meeting).subList(1, 3), true));
        assertThat(node.reader.open(meeting, 3)).isEqualTo(new MemoOpening(3, null, List.of(), true));
        assertThat(node.reader.since(meeting, 2)).isEqualTo(store.all(meeting).subList(2, 3));
    }

    @Test
    void a_browser_far_behind_is_served_from_the_store() throws MemoUnavailable {
        type(0, MemoAuthority.WINDOW + 2);
        assertThat(node.reader.open(meeting, 0).updates()).isEqualTo(store.all(meeting));
        assertThat(node.reader.since(meeting, -7)).isEqualTo(store.all(meeting));
    }

    @Test
    void a_version_that_was_never_stored_is_answered_with_the_whole_text() throws MemoUnavailable {
        type(0, 2);
        assertThat(node.reader.open(meeting, 7)).isEqualTo(new MemoOpening(2, "aa", List.of(), true));
        assertThat(node.reader.since(meeting, 7)).isEmpty();
    }

    @Test
    void what_another_node_stored_is_seen_at_once() throws MemoUnavailable {
        type(0, 2);
        Node second = new Node(store, clock);
        second.push(host.opposite(), 2, "[2,[0,\"b\"]]");
        second.writer.turn();
        assertThat(node.reader.open(meeting, 2).updates()).hasSize(1);
        assertThat(node.reader.open(meeting, -1).text()).isEqualTo("aab");
    }

    @Test
    void a_restarted_server_begins_at_the_snapshot_and_goes_on_with_the_updates() throws MemoUnavailable {
        type(0, 150);
        assertThat(new Node(store, clock).reader.open(meeting, -1).text()).isEqualTo("a".repeat(150));
        assertThat(new Node(store, clock).reader.open(meeting, 20).updates()).hasSize(130);
    }

    @Test
    void with_the_store_away_memory_answers() throws MemoUnavailable {
        type(0, 2);
        store.goAway();
        assertThat(node.reader.open(meeting, -1).text()).isEqualTo("aa");
        node.push(host, 2, "[2,[0,\"b\"]]");
        node.writer.turn();
        assertThat(node.reader.open(meeting, 1))
                .isEqualTo(new MemoOpening(2, null, store.all(meeting).subList(1, 2), false));
    }

    @Test
    void with_the_store_away_and_nothing_in_memory_the_browser_is_told_to_come_back() {
        store.goAway();
        assertThatExceptionOfType(MemoUnavailable.class).isThrownBy(() -> node.reader.open(meeting, -1));
    }

    @Test
    void a_broken_history_harms_nobody_else() throws StoreFailed, MemoUnavailable {
        AcceptedUpdate broken = new AcceptedUpdate(1, Side.HOST, "h", "[5]", ClockByHand.START);
        store.append(List.of(new MemoStore.Rows(meeting, List.of(broken))));
        Seat other = Node.seat(Side.HOST);
        node.push(host, 1, "[]");
        node.push(other, 0, "[[0,\"a\"]]");
        node.writer.turn();
        assertThat(node.outbox.to(host)).containsExactly(new MemoNotice.Refused("unavailable"));
        assertThat(node.reader.open(other.meeting(), -1).text()).isEqualTo("a");
        assertThatExceptionOfType(MemoUnavailable.class).isThrownBy(() -> node.reader.open(meeting, -1));
    }
}
