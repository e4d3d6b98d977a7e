package org.mendan.it.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;

/** What pages may say about the shared screen, and what both hear. */
@ExtendWith(WithNodes.class)
class ScreensIT {
    private static final String START = "{\"type\":\"screen.start\",\"takeOver\":false}";
    private static final String TAKE_OVER = "{\"type\":\"screen.start\",\"takeOver\":true}";

    private Room room;
    private TestSocket host;
    private TestSocket guest;

    @BeforeEach
    void meet(Nodes grid) {
        room = Room.on(grid);
        host = room.hostSocket();
        guest = room.guestSocket();
        assertThat(by(host)).isEqualTo("nobody");
        assertThat(by(guest)).isEqualTo("nobody");
    }

    @AfterEach
    void part() {
        room.close();
    }

    private static String by(TestSocket socket) {
        return socket.await("screen.state").getString("by");
    }

    private static String refusal(TestSocket socket, String message) {
        return socket.sendText(message).await("error").getString("code");
    }

    @Test
    void SS1_of_two_who_start_at_once_one_wins_and_the_other_is_told() {
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
