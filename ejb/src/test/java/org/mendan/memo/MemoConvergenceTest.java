package org.mendan.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.mendan.meeting.MeetingId;
import org.mendan.meeting.Notice;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;

/** Two browsers, one or two nodes, late delivery, lost connections, and a store that fails: always one text. */
class MemoConvergenceTest {
    private static final String[] PIECES = {"a", "かな", "\n", "😀", "\"\\", "会議\n室", "\u202e"};

    /** A browser with its connection: what is on its way to it, and whether it waits for an answer. */
    private static final class Browser {
        private final Peer peer;
        private final Seat seat;
        private Node node;
        private final Deque<Notice> arriving = new ArrayDeque<>();
        private boolean waiting;
        private int typedCount;

        private Browser(Seat seat, Node node) {
            this.peer = new Peer(seat.side());
            this.seat = seat;
            this.node = node;
        }

        private void type(Random random) {
            String text = peer.text();
            int from = boundary(text, random.nextInt(text.length() + 1));
            int to = random.nextInt(3) == 0 ? boundary(text, Math.min(text.length(), from + random.nextInt(4))) : from;
            String typed = random.nextInt(4) == 0 ? "" : PIECES[random.nextInt(PIECES.length)];
            peer.type(Change.replace(text, from, to, typed));
            typedCount++;
        }

        private static int boundary(String text, int at) {
            return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
        }

        private void push() {
            if (!waiting && peer.hasUnconfirmed()) {
                waiting = true;
                node.writer.push(
                        seat, peer.version(), peer.push().stream().limit(100).toList());
            }
        }

        private void hear() throws InvalidChange, MemoUnavailable {
            Notice notice = arriving.poll();
            if (notice instanceof MemoNotice.Accepted accepted) {
                peer.confirmed(accepted.version());
                waiting = false;
            } else if (notice instanceof MemoNotice.Stale stale) {
                peer.receive(stale.updates());
                waiting = false;
            } else if (notice instanceof MemoNotice.Updates updates) {
                if (updates.from() > peer.version()) {
                    peer.receive(node.reader.since(seat.meeting(), peer.version()));
                }
                peer.receive(updates.updates());
            } else if (notice instanceof MemoNotice.Refused refused) {
                throw new AssertionError(refused.code());
            }
        }

        /** The connection is cut and made again, to any node; whatever was on its way is lost. */
        private void reconnect(Node to) throws InvalidChange, MemoUnavailable {
            arriving.clear();
            node = to;
            peer.receive(node.reader.open(seat.meeting(), peer.version()).updates());
            waiting = false;
        }
    }

    @Property(tries = 500)
    void ME1_ME6_random_interleavings_end_in_one_text_that_the_history_replays(@ForAll long seed)
            throws InvalidChange, MemoUnavailable {
        new Meeting().run(new Random(seed));
    }

    /** One random meeting over a store and two nodes of its own. */
    private static final class Meeting {
        private final MemoStoreInMemory store = new MemoStoreInMemory();
        private final ClockByHand clock = new ClockByHand();
        private final Node[] nodes = {new Node(store, clock), new Node(store, clock)};
        private final MeetingId meeting = Node.seat(Side.HOST).meeting();
        private final Map<Side, Browser> browsers = new EnumMap<>(Side.class);

        private void run(Random random) throws InvalidChange, MemoUnavailable {
            int reach = 1 + random.nextInt(2);
            for (Side side : Side.values()) {
                browsers.put(side, new Browser(new Seat(meeting, side), nodes[random.nextInt(reach)]));
            }
            for (int step = 0; step < 150; step++) {
                Browser browser = browsers.get(random.nextBoolean() ? Side.HOST : Side.GUEST);
                switch (random.nextInt(12)) {
                    case 0, 1, 2 -> browser.type(random);
                    case 3, 4 -> browser.push();
                    case 5, 6 -> browser.hear();
                    case 7 -> fault(random, browser, reach);
                    default -> turn(nodes[random.nextInt(2)]);
                }
            }
            settle();
            Peer host = browsers.get(Side.HOST).peer;
            assertThat(host.text())
                    .isEqualTo(browsers.get(Side.GUEST).peer.text())
                    .isEqualTo(store.text(meeting));
            assertThat(host.version())
                    .isEqualTo(store.all(meeting).size())
                    .isEqualTo(browsers.values().stream()
                            .mapToInt(one -> one.typedCount)
                            .sum());
            assertThat(nodes[0].reader.open(meeting, -1).text()).isEqualTo(host.text());
        }

        private void fault(Random random, Browser browser, int reach) throws InvalidChange, MemoUnavailable {
            switch (random.nextInt(4)) {
                case 0 -> store.hideNextOutcome();
                case 1 -> store.goAway();
                default -> {
                    store.comeBack();
                    browser.reconnect(nodes[random.nextInt(reach)]);
                }
            }
        }

        private void turn(Node node) {
            clock.pass(Duration.ofMillis(300));
            node.writer.turn();
            for (OutboxRecording.Sent sent : node.outbox.take()) {
                browsers.get(sent.to().side()).arriving.add(sent.notice());
            }
        }

        private void settle() throws InvalidChange, MemoUnavailable {
            store.comeBack();
            for (int i = 0; i < 60; i++) {
                clock.pass(StorageWatch.LONGEST_PAUSE);
                for (Node node : nodes) {
                    turn(node);
                }
                for (Browser browser : browsers.values()) {
                    while (!browser.arriving.isEmpty()) {
                        browser.hear();
                    }
                    browser.push();
                }
            }
        }
    }
}
