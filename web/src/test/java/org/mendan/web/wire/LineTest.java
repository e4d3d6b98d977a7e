package org.mendan.web.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LineTest {
    private final AtomicLong clock = new AtomicLong(1_000);
    private final AtomicInteger gone = new AtomicInteger();
    private final Sockets sockets = new Sockets(Runnable::run);

    private Line line(FakeChannel channel) {
        Line line = new Line(channel, clock::get, ended -> gone.incrementAndGet());
        sockets.add(line);
        return line;
    }

    @Nested
    class A_fast_reader {
        private final FakeChannel channel = new FakeChannel("fast", false);
        private final Line line = line(channel);

        @Test
        void gets_everything_at_once_and_in_order() {
            IntStream.range(0, 1_000).forEach(i -> line.send("m" + i, false));
            assertThat(channel.sent)
                    .containsExactlyElementsOf(
                            IntStream.range(0, 1_000).mapToObj(i -> "m" + i).toList());
            assertThat(line.queued()).isZero();
        }

        @Test
        void gets_the_welcome_before_what_came_meanwhile() {
            line.hold();
            line.send("update", false);
            assertThat(channel.sent).isEmpty();
            line.open(new CommonMessages.Pong());
            assertThat(channel.sent).containsExactly("{\"type\":\"pong\"}", "update");
        }

        @Test
        void gets_nothing_of_what_was_held_back_where_it_is_turned_away() {
            line.hold();
            line.send("update", false);
            line.abandon(new MeetingMessages.Elsewhere());
            assertThat(channel.sent).containsExactly("{\"type\":\"meeting.elsewhere\"}");
        }

        @Test
        void is_closed_once_with_the_first_reason() {
            line.close(Closing.REPLACED);
            line.close(Closing.ENDED);
            line.send("too late", false);
            assertThat(channel.closed).isNull();
            sockets.tick();
            sockets.tick();
            line.end(Closing.GOING_AWAY);
            assertThat(channel.closed).isEqualTo(Closing.REPLACED);
            assertThat(channel.sent).isEmpty();
            assertThat(gone).hasValue(1);
        }

        @Test
        void is_given_up_after_thirty_silent_seconds_and_not_before() {
            clock.addAndGet(Sockets.SILENT_MILLIS - 1);
            line.heard();
            clock.addAndGet(Sockets.SILENT_MILLIS - 1);
            line.send("what the server says is no sign of life", false);
            sockets.tick();
            assertThat(channel.closed).isNull();
            clock.addAndGet(1);
            sockets.tick();
            assertThat(channel.closed).isEqualTo(Closing.SILENT);
        }

        @Test
        void gets_all_texts_of_many_senders_one_at_a_time() throws Exception {
            ExecutorService senders = Executors.newFixedThreadPool(8);
            List<Future<?>> work = new ArrayList<>();
            for (int s = 0; s < 8; s++) {
                String sender = "s" + s + "-";
                work.add(senders.submit(() -> IntStream.range(0, 500).forEach(i -> {
                    // Whoever sends for all may be held up; the others must not make it a slow reader meanwhile
                    while (line.queued() > Line.MAX_QUEUED / 2) {
                        Thread.onSpinWait();
                    }
                    line.send(sender + i, false);
                })));
            }
            for (Future<?> done : work) {
                done.get(20, TimeUnit.SECONDS);
            }
            senders.shutdown();
            assertThat(channel.sent).hasSize(4_000);
            for (int s = 0; s < 8; s++) {
                String sender = "s" + s + "-";
                assertThat(channel.sent.stream().filter(t -> t.startsWith(sender)))
                        .containsExactlyElementsOf(IntStream.range(0, 500)
                                .mapToObj(i -> sender + i)
                                .toList());
            }
        }
    }

    @Nested
    class A_slow_reader {
        private final FakeChannel channel = new FakeChannel("slow", true);
        private final Line line = line(channel);

        @Test
        void has_one_text_under_way_at_a_time() {
            line.send("a", false);
            line.send("b", false);
            assertThat(channel.sent).containsExactly("a");
            channel.letGo(true);
            assertThat(channel.sent).containsExactly("a", "b");
            assertThat(channel.inFlight()).isEqualTo(1);
        }

        @Test
        void is_closed_when_too_many_texts_wait_and_keeps_none_of_them() {
            IntStream.range(0, 100_000).forEach(i -> line.send("m", false));
            assertThat(line.queued()).isZero();
            sockets.tick();
            assertThat(channel.closed).isEqualTo(Closing.SLOW_READER);
            assertThat(gone).hasValue(1);
        }

        @Test
        void is_closed_when_too_much_text_waits() {
            String big = "x".repeat(Line.MAX_QUEUED_UNITS / 2);
            IntStream.range(0, 3).forEach(i -> line.send(big, false));
            sockets.tick();
            assertThat(channel.closed).isNull();
            line.send(big, false);
            sockets.tick();
            assertThat(channel.closed).isEqualTo(Closing.SLOW_READER);
        }

        @Test
        void may_be_sent_one_text_of_any_size() {
            line.send("a", false);
            line.send("x".repeat(4 * Line.MAX_QUEUED_UNITS), false);
            sockets.tick();
            assertThat(channel.closed).isNull();
        }

        @Test
        void gets_only_the_latest_caret() {
            line.send("first", false);
            IntStream.range(0, 10_000).forEach(i -> line.send("caret" + i, true));
            line.send("last", false);
            assertThat(line.queued()).isEqualTo(2);
            channel.letGo(true);
            channel.letGo(true);
            assertThat(channel.sent).containsExactly("first", "caret9999", "last");
        }

        @Test
        void gets_the_latest_of_each_kind() {
            line.send("first", false);
            line.send("{\"type\":\"memo.caret\",\"n\":1}", true);
            line.send("{\"type\":\"camera.still\",\"n\":1}", true);
            line.send("{\"type\":\"memo.caret\",\"n\":2}", true);
            assertThat(line.queued()).isEqualTo(2);
            channel.letGo(true);
            channel.letGo(true);
            assertThat(channel.sent)
                    .containsExactly(
                            "first", "{\"type\":\"camera.still\",\"n\":1}", "{\"type\":\"memo.caret\",\"n\":2}");
        }

        @Test
        void is_closed_after_its_texts_or_after_five_seconds() {
            line.send("error", false);
            line.close(Closing.TOO_LARGE);
            sockets.tick();
            assertThat(channel.closed).isNull();
            clock.addAndGet(Line.FLUSH_MILLIS);
            sockets.tick();
            assertThat(channel.closed).isEqualTo(Closing.TOO_LARGE);
        }

        @Test
        void whose_connection_breaks_is_closed() {
            line.send("a", false);
            line.send("b", false);
            channel.letGo(false);
            sockets.tick();
            assertThat(channel.closed).isEqualTo(Closing.GOING_AWAY);
            assertThat(channel.sent).containsExactly("a");
        }

        @Test
        void does_not_hold_up_the_other_side() {
            FakeChannel fast = new FakeChannel("host", false);
            Line host = line(fast);
            for (int i = 0; i < 1_000; i++) {
                line.send("to the guest " + i, false);
                host.send("to the host " + i, false);
            }
            assertThat(fast.sent).hasSize(1_000);
        }
    }
}
