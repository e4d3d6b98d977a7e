package org.mendan.it.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** What pages may say about cameras, and what passes from one to the other. */
class CamerasIT extends InRoom {
    private static final String OFFER =
            "{\"type\":\"signal.description\",\"call\":\"c1\",\"kind\":\"offer\",\"sdp\":\"v=0\\r\\nm=video 9\\r\\n\"}";

    @Test
    void CA1_nothing_passes_while_the_hosts_camera_is_off() {
        assertThat(refusal(host, OFFER)).isEqualTo("camera.not_now");
        assertThat(refusal(guest, "{\"type\":\"camera.answer\",\"answer\":\"normal\"}"))
                .isEqualTo("camera.not_now");
        assertThat(refusal(guest, "{\"type\":\"camera.switch\",\"on\":true}")).isEqualTo("camera.not_now");
    }

    @Test
    void CA4_an_offer_reaches_the_other_side_and_sound_never_does() {
        host.sendText("{\"type\":\"camera.switch\",\"on\":true}").sendText(OFFER);
        assertThat(guest.await("signal.description").getString("sdp")).contains("m=video");
        assertThat(refusal(host, OFFER.replace("m=video", "m=audio"))).isEqualTo("bad_message");
        assertThat(refusal(host, OFFER.replace("v=0", "v=0" + "x".repeat(41_000))))
                .isEqualTo("bad_message");
        assertThat(refusal(guest, "{\"type\":\"camera.blocked\",\"problem\":\"tired\",\"platform\":\"ios\"}"))
                .isEqualTo("bad_message");
        assertThat(refusal(guest, "{\"type\":\"camera.blocked\",\"problem\":\"busy\",\"platform\":\"toaster\"}"))
                .isEqualTo("bad_message");
    }

    @Test
    void CA4_still_pictures_pass_only_from_the_host_and_only_where_there_is_no_way() {
        String still = "{\"type\":\"camera.still\",\"jpeg\":\"/9j/AAD/2Q==\"}";
        host.sendText("{\"type\":\"camera.switch\",\"on\":true}");
        assertThat(refusal(host, still)).isEqualTo("camera.not_now");
        assertThat(refusal(guest, "{\"type\":\"camera.stills\",\"on\":true}")).isEqualTo("camera.not_now");

        host.sendText("{\"type\":\"camera.stills\",\"on\":true}").sendText(still);
        assertThat(guest.await("camera.still").getString("jpeg")).isEqualTo("/9j/AAD/2Q==");
        assertThat(refusal(guest, still)).isEqualTo("camera.not_now");
        assertThat(refusal(guest, "{\"type\":\"camera.answer\",\"answer\":\"normal\"}"))
                .isEqualTo("camera.not_now");
        assertThat(refusal(host, still.replace("/9j/", "PHN2"))).isEqualTo("bad_message");
        assertThat(refusal(host, still.replace("/9j/", "/9j/" + "A".repeat(60_000))))
                .isEqualTo("bad_message");
    }

    @Test
    void CA2_both_sides_are_told_the_same() {
        host.sendText("{\"type\":\"camera.switch\",\"on\":true}");
        assertThat(guest.await("camera.state").getString("guest")).isEqualTo("off_by_host");
        assertThat(guest.await("camera.state").getString("guest")).isEqualTo("asked");
        guest.sendText("{\"type\":\"camera.blocked\",\"problem\":\"busy\",\"platform\":\"android\"}");
        assertThat(host.await("camera.state").getString("guest")).isEqualTo("off_by_host");
        assertThat(host.await("camera.state").getString("guest")).isEqualTo("asked");
        JsonObject blocked = host.await("camera.state");
        assertThat(blocked.getString("problem")).isEqualTo("busy");
        assertThat(blocked.getString("platform")).isEqualTo("android");
    }

    @Test
    void CA2_a_guest_who_hides_the_room_is_seen_so_and_nothing_else_is_an_answer() {
        host.sendText("{\"type\":\"camera.switch\",\"on\":true}");
        assertThat(guest.await("camera.state").getString("guest")).isEqualTo("off_by_host");
        assertThat(guest.await("camera.state").getString("guest")).isEqualTo("asked");
        assertThat(refusal(guest, "{\"type\":\"camera.answer\",\"answer\":\"perhaps\"}"))
                .isEqualTo("bad_message");
        guest.sendText("{\"type\":\"camera.answer\",\"answer\":\"hidden\"}");
        assertThat(guest.await("camera.state").getString("guest")).isEqualTo("on_hidden_background");
        assertThat(refusal(host, "{\"type\":\"camera.ask\"}")).isEqualTo("camera.not_now");
    }

    @Test
    void CA3_only_the_host_and_only_of_a_guest_who_is_seen_wants_a_finer_picture() {
        String fine = "{\"type\":\"camera.fine\",\"on\":true}";
        host.sendText("{\"type\":\"camera.switch\",\"on\":true}");
        assertThat(refusal(host, fine)).isEqualTo("camera.not_now");
        guest.sendText("{\"type\":\"camera.answer\",\"answer\":\"normal\"}");
        assertThat(guest.await("camera.state").getBoolean("fine")).isFalse();
        assertThat(guest.await("camera.state").getBoolean("fine")).isFalse();
        assertThat(guest.await("camera.state").getString("guest")).isEqualTo("on_normal");
        assertThat(refusal(guest, fine)).isEqualTo("camera.not_now");
        host.sendText(fine);
        assertThat(guest.await("camera.state").getBoolean("fine")).isTrue();
        assertThat(refusal(host, fine.replace("true", "1"))).isEqualTo("bad_message");
    }
}
