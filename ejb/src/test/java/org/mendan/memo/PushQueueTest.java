package org.mendan.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;

class PushQueueTest {
    private final PushQueue queue = new PushQueue();
    private final Seat host = Node.seat(Side.HOST);

    private static Push push(Seat seat, String clientId, int basis) {
        return new Push(seat, basis, List.of(new MemoChange(clientId, "[]")));
    }

    @Test
    void pushes_are_taken_in_the_order_in_which_they_came() {
        queue.offer(push(host, "a", 1));
        queue.offer(push(host.opposite(), "b", 1));
        queue.offer(push(host, "c", 1));
        assertThat(queue.takeAll()).extracting(Push::clientId).containsExactly("a", "b", "c");
        assertThat(queue.takeAll()).isEmpty();
    }

    @Test
    void a_repeated_push_takes_the_place_of_the_first() {
        queue.offer(push(host, "a", 1));
        queue.offer(push(host.opposite(), "b", 1));
        queue.offer(push(host, "a", 2));
        assertThat(queue.takeAll()).containsExactly(push(host, "a", 2), push(host.opposite(), "b", 1));
    }

    @Test
    void one_seat_cannot_fill_the_queue() {
        for (int i = 0; i < PushQueue.EDITORS_PER_SEAT; i++) {
            assertThat(queue.offer(push(host, "tab" + i, 1))).isTrue();
        }
        assertThat(queue.offer(push(host, "one-more", 1))).isFalse();
        assertThat(queue.offer(push(host, "tab0", 2))).isTrue();
        assertThat(queue.offer(push(host.opposite(), "other", 1))).isTrue();
        queue.takeAll();
        assertThat(queue.offer(push(host, "one-more", 1))).isTrue();
    }

    @Test
    void what_is_put_back_goes_first_and_gives_way_to_its_repetition() {
        queue.offer(push(host, "a", 1));
        queue.offer(push(host.opposite(), "b", 1));
        List<Push> kept = queue.takeAll();
        queue.offer(push(host.opposite(), "b", 2));
        queue.offer(push(host, "c", 1));
        queue.putBack(kept);
        assertThat(queue.takeAll())
                .containsExactly(push(host, "a", 1), push(host.opposite(), "b", 2), push(host, "c", 1));
    }

    @Test
    void waiting_ends_at_once_when_something_was_offered() throws InterruptedException {
        queue.offer(push(host, "a", 1));
        queue.await(Duration.ofHours(1));
        queue.await(Duration.ZERO);
        assertThat(queue.takeAll()).hasSize(1);
    }
}
