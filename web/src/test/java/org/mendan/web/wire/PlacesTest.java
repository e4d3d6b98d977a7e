package org.mendan.web.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.junit.jupiter.api.Test;

/** Two nodes that share a directory. */
class PlacesTest {
    private static final String SEAT = "9c2b4f0e-0000-4000-8000-000000000000/GUEST";

    private final ConcurrentMap<String, String> directory = new ConcurrentHashMap<>();
    private final Sockets sockets = new Sockets(Runnable::run);
    private final Places a = new Places("A", directory, this::post);
    private final Places b = new Places("B", directory, this::post);

    private void post(String node, String parcel) {
        (node.equals("A") ? a : b).deliver(Parcel.read(parcel));
    }

    private Line line(FakeChannel channel) {
        Line line = new Line(channel, () -> 0, ended -> {});
        sockets.add(line);
        return line;
    }

    @Test
    void a_text_reaches_the_socket_wherever_it_is() {
        FakeChannel channel = new FakeChannel("s1", false);
        a.take(SEAT, line(channel));
        a.send(SEAT, "from its own node", false);
        b.send(SEAT, "from the\nother node", false);
        assertThat(channel.sent).containsExactly("from its own node", "from the\nother node");
    }

    @Test
    void a_text_for_nobody_is_dropped() {
        a.send(SEAT, "text", false);
        assertThat(directory).isEmpty();
    }

    @Test
    void the_newest_socket_speaks_and_the_leaving_of_an_older_one_changes_nothing() {
        FakeChannel older = new FakeChannel("s1", false);
        FakeChannel newer = new FakeChannel("s2", false);
        Line first = line(older);
        a.take(SEAT, first);
        assertThat(a.take(SEAT, line(newer))).contains(first);
        a.leave(SEAT, first);
        b.send(SEAT, "text", false);
        assertThat(older.sent).isEmpty();
        assertThat(newer.sent).containsExactly("text");
    }

    @Test
    void who_moved_to_another_node_is_found_there() {
        FakeChannel older = new FakeChannel("s1", false);
        FakeChannel newer = new FakeChannel("s2", false);
        Line first = line(older);
        a.take(SEAT, first);
        b.take(SEAT, line(newer));
        a.leave(SEAT, first);
        a.send(SEAT, "text", false);
        assertThat(newer.sent).containsExactly("text");
    }

    @Test
    void exactly_the_named_socket_is_closed_also_on_another_node() {
        FakeChannel channel = new FakeChannel("s2", false);
        a.take(SEAT, line(channel));
        b.close(SEAT, "A", "s1", Closing.REPLACED);
        sockets.tick();
        assertThat(channel.closed).isNull();
        b.close(SEAT, "A", "s2", Closing.REPLACED);
        sockets.tick();
        assertThat(channel.closed).isEqualTo(Closing.REPLACED);
    }
}
