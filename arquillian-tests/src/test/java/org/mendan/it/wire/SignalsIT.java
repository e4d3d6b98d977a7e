package org.mendan.it.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mendan.it.grid.Nodes;

/** What two browsers may say to each other through the server, and what does not pass. */
class SignalsIT extends InRoom {
    private static final int MEGABYTE = 1 << 20;
    private static final String ON = "{\"type\":\"camera.switch\",\"on\":true}";
    private static final String CANDIDATE =
            "{\"type\":\"signal.candidate\",\"call\":\"c1\",\"candidate\":\"candidate:1 1 udp 1 10.0.0.1 9 typ host\",\"mid\":\"0\"}";
    private static final String OFFER =
            "{\"type\":\"signal.description\",\"call\":\"c1\",\"kind\":\"offer\",\"sdp\":\"v=0\\r\\nm=video 9\\r\\n\"}";

    @ParameterizedTest
    @ValueSource(strings = {CANDIDATE, OFFER, "{\"type\":\"signal.call\"}"})
    void CA1_nothing_passes_before_the_host_shows_anything(String signal) {
        assertThat(refusal(guest, signal)).isEqualTo("camera.not_now");
        assertThat(refusal(host, signal)).isEqualTo("camera.not_now");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"signal.candidate\",\"call\":\"c1\",\"candidate\":\"\"}",
                "{\"type\":\"signal.candidate\",\"call\":\"c1\",\"candidate\":7,\"mid\":\"0\"}",
                "{\"type\":\"signal.candidate\",\"call\":\"c 1\",\"candidate\":\"\",\"mid\":\"0\"}",
                "{\"type\":\"signal.candidate\",\"call\":\"c1\",\"candidate\":\"\",\"mid\":\"0\",\"meeting\":\"other\"}",
                "{\"type\":\"signal.description\",\"call\":\"c1\",\"kind\":\"rollback\",\"sdp\":\"v=0\\r\\n\"}",
                "{\"type\":\"signal.description\",\"call\":\"c1\",\"kind\":\"offer\",\"sdp\":\"nothing\"}",
                "{\"type\":\"signal.call\",\"call\":\"c1\"}"
            })
    void CA4_what_is_malformed_is_refused_and_the_next_one_passes(String malformed) {
        host.sendText(ON);
        assertThat(refusal(host, malformed)).isEqualTo("bad_message");
        host.sendText(CANDIDATE);
        assertThat(guest.await("signal.candidate").getString("mid")).isEqualTo("0");
        assertThat(guest.heard("signal.description")).isZero();
    }

    @Test
    void CA4_a_candidate_has_its_bounds() {
        host.sendText(ON);
        assertThat(refusal(host, CANDIDATE.replace("candidate:1", "x".repeat(1_000))))
                .isEqualTo("bad_message");
        assertThat(refusal(host, CANDIDATE.replace("\"0\"", "\"" + "m".repeat(65) + "\"")))
                .isEqualTo("bad_message");
    }

    @ParameterizedTest
    @ValueSource(strings = {CANDIDATE, OFFER})
    void CA4_a_megabyte_closes_the_socket_that_sent_it_and_nothing_else(String signal) {
        host.sendText(ON);
        pushes(guest, signal.replace("c1", "c".repeat(MEGABYTE)));
        assertThat(guest.awaitClosed().code()).isEqualTo(1009);
        assertThat(host.isClosed()).isFalse();
        assertThat(host.heard("signal.candidate") + host.heard("signal.description"))
                .isZero();

        try (TestSocket again = Room.open(room.guest().server(), room.guest(), false)) {
            Room.joins(again, "t2", true, -1);
            host.sendText(CANDIDATE);
            assertThat(again.await("signal.candidate").getString("call")).isEqualTo("c1");
        }
    }

    /** The server need not wait for the end of it. */
    private static void pushes(TestSocket socket, String text) {
        try {
            socket.sendText(text);
        } catch (CompletionException cut) {
            assertThat(cut).hasCauseInstanceOf(IOException.class);
        }
    }

    @Test
    void CA4_what_is_said_in_one_meeting_reaches_no_other(Nodes grid) {
        try (Room other = Room.on(grid)) {
            other.hostSocket().sendText(ON);
            host.sendText(ON).sendText(CANDIDATE).sendText(OFFER);
            assertThat(guest.await("signal.description").getString("call")).isEqualTo("c1");
            // Later than what was said in the first meeting
            other.hostSocket().sendText(CANDIDATE.replace("c1", "c2"));
            assertThat(other.guestSocket().await("signal.candidate").getString("call"))
                    .isEqualTo("c2");
            assertThat(other.guestSocket().heard("signal.candidate")).isOne();
            assertThat(other.guestSocket().heard("signal.description")).isZero();
        }
    }
}
