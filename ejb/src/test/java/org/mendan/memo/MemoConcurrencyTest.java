package org.mendan.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mendan.meeting.Notice;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;

class MemoConcurrencyTest {
    private static final int MEETINGS = 50;
    private static final int EDITS = 40;

    private final MemoStoreInMemory store = new MemoStoreInMemory();
    private final ClockByHand clock = new ClockByHand();

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void ME1_a_hundred_typists_on_two_nodes_lose_nothing() throws Exception {
        List<Node> nodes = List.of(new Node(store, clock), new Node(store, clock));
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService writers = Executors.newFixedThreadPool(2);
        ExecutorService typists = Executors.newFixedThreadPool(2 * MEETINGS);
        try {
            List<Future<?>> loops = new ArrayList<>();
            nodes.forEach(node -> loops.add(writers.submit(() -> write(node, done))));
            List<Seat> hosts = new ArrayList<>();
            List<Callable<Void>> typing = new ArrayList<>();
            for (int i = 0; i < MEETINGS; i++) {
                Seat host = Node.seat(Side.HOST);
                hosts.add(host);
                typing.add(() -> type(nodes.get(0), host));
                typing.add(() -> type(nodes.get(1), host.opposite()));
            }
            for (Future<Void> one : typists.invokeAll(typing)) {
                one.get();
            }
            done.set(true);
            for (Future<?> loop : loops) {
                loop.get();
            }
            for (Seat host : hosts) {
                String text = store.text(host.meeting());
                assertThat(text.chars().filter(c -> c == 'H').count()).isEqualTo(EDITS);
                assertThat(text.chars().filter(c -> c == 'G').count()).isEqualTo(EDITS);
            }
        } finally {
            done.set(true);
            writers.shutdownNow();
            typists.shutdownNow();
        }
    }

    private static Void write(Node node, AtomicBoolean done) throws InterruptedException {
        while (!done.get()) {
            node.writer.turn();
            node.writer.await(Duration.ofMillis(20));
        }
        return null;
    }

    /** Types one character after the other, each as soon as the one before is seen to be stored. */
    private static Void type(Node node, Seat seat) throws Exception {
        Peer peer = new Peer(seat.side());
        String letter = seat.side().name().substring(0, 1);
        for (int edit = 0; edit < EDITS; edit++) {
            peer.type(Change.insert(peer.text(), peer.text().length() / 2, letter));
            while (peer.hasUnconfirmed()) {
                node.writer.push(seat, peer.version(), peer.push());
                hear(peer, node.outbox.inbox(seat));
            }
        }
        return null;
    }

    /** Takes over what arrives up to the answer to the push. */
    private static void hear(Peer peer, BlockingQueue<Notice> inbox) throws Exception {
        while (true) {
            Notice notice = inbox.take();
            if (notice instanceof MemoNotice.Updates updates) {
                peer.receive(updates.updates());
            } else if (notice instanceof MemoNotice.Stale stale) {
                peer.receive(stale.updates());
                return;
            } else if (notice instanceof MemoNotice.Accepted accepted) {
                peer.confirmed(accepted.version());
                return;
            }
        }
    }
}
