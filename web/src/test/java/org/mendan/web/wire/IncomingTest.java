package org.mendan.web.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IncomingTest {
    private static final String PULL = "{\"type\":\"memo.pull\",\"version\":1}";

    private final AtomicLong clock = new AtomicLong();
    private final FakeChannel channel = new FakeChannel("s", false);
    private final Sockets sockets = new Sockets(Runnable::run);
    private final Line line = new Line(channel, clock::get, ended -> {});
    private final Incoming<ToMeeting> incoming =
            new Incoming<>(ToMeeting.class, line, new TokenBucket(60, 30, clock::get), clock::get);

    IncomingTest() {
        sockets.add(line);
    }

    private Closing closing() {
        sockets.tick();
        return channel.closed;
    }

    @Test
    void a_good_message_is_handed_on() {
        assertThat(incoming.take(PULL)).contains(new MemoMessages.Pull(1));
        assertThat(channel.sent).isEmpty();
    }

    @Test
    void a_ping_is_answered_here() {
        assertThat(incoming.take("{\"type\":\"ping\"}")).isEmpty();
        assertThat(channel.sent).containsExactly("{\"type\":\"pong\"}");
    }

    @Test
    void a_message_of_the_other_socket_is_unknown_here() {
        assertThat(incoming.take("{\"type\":\"waiting.reissue\"}")).isEmpty();
        assertThat(channel.sent.get(0)).contains("unknown_type").contains("\"inReplyTo\":\"waiting.reissue\"");
    }

    @Test
    void bad_messages_are_answered_and_after_repetition_shown_out() {
        IntStream.range(0, Incoming.FORGIVEN).forEach(i -> incoming.take("nonsense"));
        assertThat(closing()).isNull();
        incoming.take("nonsense");
        assertThat(channel.sent)
                .hasSize(Incoming.FORGIVEN + 1)
                .allMatch(text -> text.startsWith("{\"type\":\"error\",\"code\":\"bad_message\""));
        assertThat(closing()).isEqualTo(Closing.MISBEHAVING);
    }

    @Test
    void one_error_every_ten_seconds_is_forgiven_for_ever() {
        for (int i = 0; i < 100; i++) {
            incoming.takeBinary();
            clock.addAndGet(10_000);
            line.heard();
        }
        assertThat(closing()).isNull();
    }

    @Test
    void a_message_of_64_KiB_passes_and_one_byte_more_closes() {
        String head = "{\"type\":\"memo.push\",\"version\":0,\"updates\":[{\"clientId\":\"a\",\"changes\":[[0,\"";
        String tail = "\"]]}]}";
        int room = Incoming.MAX_BYTES - head.length() - tail.length();
        assertThat(incoming.take(head + "x".repeat(room) + tail)).isPresent();
        assertThat(incoming.take(head + "あ".repeat(room / 3) + "xxx" + tail)).isEmpty();
        assertThat(channel.sent.get(0)).contains("too_large").contains("memo.push");
        assertThat(closing()).isEqualTo(Closing.TOO_LARGE);
    }

    @Test
    void a_burst_passes_then_the_steady_rate() {
        IntStream.range(0, 60).forEach(i -> assertThat(incoming.take(PULL)).isPresent());
        assertThat(incoming.take(PULL)).isEmpty();
        assertThat(channel.sent.get(0)).contains("too_fast").contains("\"inReplyTo\":\"memo.pull\"");
        clock.addAndGet(1_000);
        IntStream.range(0, 30).forEach(i -> assertThat(incoming.take(PULL)).isPresent());
        assertThat(incoming.take(PULL)).isEmpty();
    }

    @Test
    void a_flood_closes() {
        IntStream.range(0, 1_000).forEach(i -> incoming.take(PULL));
        assertThat(closing()).isEqualTo(Closing.MISBEHAVING);
        assertThat(channel.sent).hasSize(Incoming.FORGIVEN + 1);
    }
}
