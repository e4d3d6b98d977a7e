package org.mendan.it.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** What a page says about its computer, who hears of it, and what a slow start brings about. */
class ChecksIT extends InRoom {
    private static String report(String camera, int startMillis) {
        return "{\"type\":\"check.report\",\"camera\":\"" + camera
                + "\",\"pictures\":false,\"roundTripMillis\":40,\"browser\":\"safari\",\"browserVersion\":18,"
                + "\"platform\":\"ios\",\"startMillis\":" + startMillis + "}";
    }

    private static JsonObject cameras(TestSocket socket) {
        return socket.await("camera.state");
    }

    @Test
    void MT5_the_host_hears_what_was_found_at_the_guests_also_after_a_reload() {
        guest.sendText(report("denied", 900));
        JsonObject heard = host.await("check.peer");
        assertThat(heard.getString("camera")).isEqualTo("denied");
        assertThat(heard.getBoolean("pictures")).isFalse();
        assertThat(heard.getInt("browserVersion")).isEqualTo(18);
        assertThat(heard.containsKey("startMillis")).isFalse();
        try (TestSocket again = Room.open(room.host().server(), room.host(), true)) {
            Room.joins(again, "t2", true, -1);
            assertThat(again.await("check.peer").getString("browser")).isEqualTo("safari");
        }
    }

    @Test
    void MT5_a_slow_start_turns_to_light_mode_and_the_host_leaves_it() {
        assertThat(cameras(host).getString("saving")).isEqualTo("none");
        guest.sendText(report("ready", 20_000));
        assertThat(cameras(host).getString("saving")).isEqualTo("light");
        host.sendText("{\"type\":\"camera.switch\",\"on\":true}");
        assertThat(cameras(host).getString("guest")).isEqualTo("unavailable");
        host.sendText("{\"type\":\"camera.save\",\"saving\":\"none\"}");
        assertThat(cameras(host).getString("guest")).isEqualTo("asked");

        // The same side, loaded again: the host has decided
        guest.sendText(report("ready", 30_000));
        host.await("check.peer");
        guest.sendText("{\"type\":\"camera.answer\",\"answer\":\"normal\"}");
        assertThat(cameras(host).getString("guest")).isEqualTo("on_normal");
    }

    @Test
    void MT5_a_start_below_twenty_seconds_is_no_slow_one() {
        guest.sendText(report("ready", 19_999));
        host.await("check.peer");
        host.sendText("{\"type\":\"camera.switch\",\"on\":true}");
        assertThat(cameras(host).getString("guest")).isEqualTo("asked");
    }

    @Test
    void MT5_what_the_guest_spares_the_host_cannot_bring_back() {
        guest.sendText("{\"type\":\"camera.save\",\"saving\":\"no_cameras\"}");
        assertThat(cameras(host).getString("saving")).isEqualTo("none");
        assertThat(cameras(host).getString("saving")).isEqualTo("no_cameras");
        assertThat(refusal(host, "{\"type\":\"camera.save\",\"saving\":\"none\"}"))
                .isEqualTo("camera.not_now");
    }

    @Test
    void MT5_what_is_no_report_is_refused() {
        assertThat(refusal(guest, report("tired", 900))).isEqualTo("bad_message");
        assertThat(refusal(guest, report("ready", -1))).isEqualTo("bad_message");
        assertThat(refusal(guest, report("ready", 900).replace("\"browserVersion\":18", "\"browserVersion\":100000")))
                .isEqualTo("bad_message");
        assertThat(refusal(guest, report("ready", 900).replace("safari", "netscape")))
                .isEqualTo("bad_message");
        assertThat(refusal(guest, "{\"type\":\"camera.save\",\"saving\":\"all\"}"))
                .isEqualTo("bad_message");
    }
}
