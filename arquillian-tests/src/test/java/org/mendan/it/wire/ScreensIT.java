package org.mendan.it.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mendan.it.server.Eventually;

/** What pages may say about the shared screen, and what both hear. */
class ScreensIT extends InRoom {
    private static final String START = "{\"type\":\"screen.start\",\"takeOver\":false}";
    private static final String TAKE_OVER = "{\"type\":\"screen.start\",\"takeOver\":true}";

    private static final int ROUNDS = 30;

    @BeforeEach
    void nobodyShares() {
        assertThat(by(host)).isEqualTo("nobody");
        assertThat(by(guest)).isEqualTo("nobody");
    }

    private static String by(TestSocket socket) {
        return socket.await("screen.state").getString("by");
    }

    @Test
    void SS1_of_two_who_start_at_the_same_moment_exactly_one_shares() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                CyclicBarrier moment = new CyclicBarrier(2);
                Future<?> one = both.submit(() -> starts(host, moment));
                Future<?> other = both.submit(() -> starts(guest, moment));
                one.get(10, TimeUnit.SECONDS);
                other.get(10, TimeUnit.SECONDS);
                String winner = by(host);
                assertThat(by(guest)).isEqualTo(winner);
                long refused = round;
                Eventually.holds("one of them is refused", Duration.ofSeconds(10), () -> assertThat(
                                host.heard("error") + guest.heard("error"))
                        .isEqualTo(refused));
                (winner.equals("host") ? host : guest).sendText("{\"type\":\"screen.stop\"}");
                assertThat(by(host)).isEqualTo("nobody");
                assertThat(by(guest)).isEqualTo("nobody");
            }
        } finally {
            both.shutdownNow();
        }
    }

    private static TestSocket starts(TestSocket socket, CyclicBarrier moment) throws Exception {
        moment.await(10, TimeUnit.SECONDS);
        return socket.sendText(START);
    }

    @Test
    void SS1_who_starts_second_is_told_and_may_take_over() {
        host.sendText(START);
        assertThat(by(guest)).isEqualTo("host");
        assertThat(refusal(guest, START)).isEqualTo("screen.taken");
        guest.sendText(TAKE_OVER);
        assertThat(by(guest)).isEqualTo("guest");
        assertThat(by(host)).isEqualTo("host");
        assertThat(by(host)).isEqualTo("guest");
        assertThat(refusal(host, "{\"type\":\"screen.pause\",\"paused\":true}")).isEqualTo("screen.taken");
    }

    @Test
    void SS1_a_pause_is_told_to_both_and_only_the_one_who_shares_stops_it() {
        guest.sendText(START).sendText("{\"type\":\"screen.pause\",\"paused\":true}");
        assertThat(by(host)).isEqualTo("guest");
        JsonObject paused = host.await("screen.state");
        assertThat(paused.getBoolean("paused")).isTrue();
        host.sendText("{\"type\":\"screen.stop\"}");
        assertThat(by(host)).isEqualTo("guest");
        guest.sendText("{\"type\":\"screen.stop\"}");
        assertThat(by(host)).isEqualTo("nobody");
        assertThat(refusal(host, "{\"type\":\"screen.start\"}")).isEqualTo("bad_message");
    }

    @Test
    void SS1_a_screen_needs_no_camera_to_find_its_way() {
        String offer = "{\"type\":\"signal.description\",\"call\":\"c1\",\"kind\":\"offer\",\"sdp\":\"v=0\\r\\n\"}";
        assertThat(refusal(host, offer)).isEqualTo("camera.not_now");
        guest.sendText(START);
        assertThat(by(host)).isEqualTo("guest");
        host.sendText(offer);
        assertThat(guest.await("signal.description").getString("call")).isEqualTo("c1");
    }
}
