package org.mendan.it.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;
import org.mendan.it.http.Person;
import org.mendan.it.server.Eventually;
import org.mendan.it.wire.TestSocket.Closed;

/** A guest who waits with a number, and one who does not wait. */
@ExtendWith(WithNodes.class)
class WaitingIT {
    private static final Duration WITHDRAWN_WITHIN = Duration.ofSeconds(15);

    private Nodes nodes;
    private Person guest;

    @BeforeEach
    void arrive(Nodes grid) {
        nodes = grid;
        guest = new Person(nodes.first().address());
    }

    private TestSocket opens(String tab) {
        TestSocket socket = TestSocket.open(nodes.first().address(), "/ws/waiting", guest.cookies());
        return socket.send("waiting.hello", fields -> fields.add("version", 1).add("tab", tab));
    }

    private boolean isDead(Person host, String digits) {
        return !host.starts(digits).location().equals("/host/meeting");
    }

    @Test
    void CN3_the_socket_tells_the_number_and_its_remaining_time() {
        String digits = guest.takesNumber();
        JsonObject number = opens("t").await("waiting.number");
        assertThat(number.getString("digits")).isEqualTo(digits);
        assertThat(number.getInt("lifetimeMillis")).isEqualTo(120_000);
        assertThat(number.getInt("remainingMillis")).isBetween(1, 120_000);
    }

    @Test
    void CN3_a_new_number_replaces_the_old_one_without_the_terms() {
        String first = guest.takesNumber();
        TestSocket socket = opens("t");
        socket.await("waiting.number");
        String second = socket.send("waiting.reissue").await("waiting.number").getString("digits");
        assertThat(second).isNotEqualTo(first);
        assertThat(isDead(nodes.host(nodes.first()), first)).isTrue();
        assertThat(isDead(nodes.host(nodes.first()), second)).isFalse();
        socket.await("waiting.started");
    }

    @Test
    void CN7_who_goes_back_withdraws_the_number_at_once() {
        String digits = guest.takesNumber();
        TestSocket socket = opens("t");
        socket.await("waiting.number");
        socket.send("waiting.withdraw");
        assertThat(socket.awaitClosed()).isEqualTo(new Closed(1000, "done"));
        assertThat(isDead(nodes.host(nodes.first()), digits)).isTrue();
    }

    @Test
    void CN7_who_vanishes_withdraws_the_number_within_15_seconds() {
        String digits = guest.takesNumber();
        TestSocket socket = opens("t");
        socket.await("waiting.number");
        socket.abort();
        Eventually.isTrue("withdrawal of the number", WITHDRAWN_WITHIN, () -> guest.get("/number")
                .attribute("data-digits")
                .isEmpty());
        assertThat(isDead(nodes.host(nodes.first()), digits)).isTrue();
    }

    @Test
    void CN7_a_reload_keeps_the_number_and_its_remaining_time() {
        String digits = guest.takesNumber();
        TestSocket before = opens("t");
        int remaining = before.await("waiting.number").getInt("remainingMillis");
        before.abort();
        assertThat(guest.get("/number").attribute("data-digits")).isEqualTo(digits);
        JsonObject after = opens("t").await("waiting.number");
        assertThat(after.getString("digits")).isEqualTo(digits);
        assertThat(after.getInt("remainingMillis")).isBetween(1, remaining);
    }

    @Test
    void CN7_the_newer_page_of_the_same_guest_replaces_the_older_one() {
        guest.takesNumber();
        TestSocket older = opens("t1");
        older.await("waiting.number");
        opens("t2").await("waiting.number");
        assertThat(older.awaitClosed()).isEqualTo(new Closed(4001, "replaced"));
    }

    @Test
    void CN6_what_is_no_message_of_this_socket_is_refused() {
        guest.takesNumber();
        TestSocket socket = opens("t");
        socket.await("waiting.number");
        assertThat(socket.send("meeting.end").await("error").getString("code")).isEqualTo("unknown_type");
        assertThat(socket.sendBinary(new byte[] {1}).await("error").getString("code"))
                .isEqualTo("bad_message");
        socket.sendText("{\"type\":\"" + "x".repeat(70_000) + "\"}");
        assertThat(socket.await("error").getString("code")).isEqualTo("too_large");
        assertThat(socket.awaitClosed()).isEqualTo(new Closed(1009, "too_large"));
    }
}
