package org.mendan.it.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;
import org.mendan.it.wire.TestSocket.Closed;

/** What is no message of the protocol is answered, counted, and never reaches the meeting. */
@ExtendWith(WithNodes.class)
class MessagesIT {
    /** What the container itself writes about a socket of another test that was cut before everything was sent. */
    private static final String OF_A_LOST_NETWORK = "TyrusServletWriter.onError";

    private Nodes nodes;
    private Room room;
    private TestSocket guest;

    @BeforeEach
    void meet(Nodes grid) {
        nodes = grid;
        room = Room.on(grid);
        guest = room.guestSocket();
    }

    @AfterEach
    void part() {
        room.close();
    }

    private String answerTo(String text) {
        return guest.sendText(text).await("error").getString("code");
    }

    private void theOtherSideIsFine() {
        room.hostSocket().send("ping").await("pong");
        assertThat(room.hostSocket().isClosed()).isFalse();
    }

    @Test
    void ME4_broken_and_unknown_messages_are_answered_and_the_socket_stays() {
        assertThat(answerTo("{")).isEqualTo("bad_message");
        assertThat(answerTo("{\"type\":\"memo.steal\"}")).isEqualTo("unknown_type");
        assertThat(answerTo("{\"type\":\"memo.push\",\"version\":0,\"updates\":\"all\"}"))
                .isEqualTo("bad_message");
        assertThat(guest.sendBinary(new byte[] {1, 2, 3}).await("error").getString("code"))
                .isEqualTo("bad_message");
        guest.send("ping").await("pong");
        theOtherSideIsFine();
    }

    @Test
    void ME4_who_goes_on_with_broken_messages_is_shown_out() {
        for (int i = 0; i < 6; i++) {
            guest.sendText("{");
        }
        assertThat(guest.awaitClosed()).isEqualTo(new Closed(4004, "misbehaving"));
        theOtherSideIsFine();
    }

    @Test
    void ME4_no_message_names_another_meeting_or_side() {
        assertThat(answerTo("{\"type\":\"memo.push\",\"meeting\":\"x\",\"version\":0,"
                        + "\"updates\":[{\"clientId\":\"g\",\"changes\":[[0,\"x\"]]}]}"))
                .isEqualTo("bad_message");
        assertThat(answerTo("{\"type\":\"memo.push\",\"side\":\"host\",\"version\":0,"
                        + "\"updates\":[{\"clientId\":\"g\",\"changes\":[[0,\"x\"]]}]}"))
                .isEqualTo("bad_message");
        assertThat(Room.push(guest, 0, "g", "[[0,\"x\"]]")
                        .await("memo.accepted")
                        .getInt("version"))
                .isEqualTo(1);
    }

    @Test
    void ME4_a_message_over_64_kib_is_told_and_closes_the_socket() {
        guest.sendText("{\"type\":\"memo.push\",\"version\":0,\"updates\":[{\"clientId\":\"g\",\"changes\":[[0,\""
                + "あ".repeat(22_000) + "\"]]}]}");
        assertThat(guest.await("error").getString("code")).isEqualTo("too_large");
        assertThat(guest.awaitClosed()).isEqualTo(new Closed(1009, "too_large"));
        theOtherSideIsFine();
    }

    @Test
    void ME4_a_message_of_a_megabyte_is_not_even_collected_and_leaves_no_stack_trace() throws IOException {
        int before = Files.readString(nodes.first().log()).length();
        guest.sendWhatIsTaken("{\"type\":\"" + "x".repeat(1_000_000) + "\"}");
        assertThat(guest.awaitClosed().code()).isEqualTo(1009);
        theOtherSideIsFine();
        assertThat(Files.readString(nodes.first().log()).substring(before).split("(?=\n\\[\\d{4}-)", -1))
                .filteredOn(entry -> !entry.contains(OF_A_LOST_NETWORK))
                .noneMatch(entry -> entry.contains("at org.glassfish.tyrus.core"));
    }

    @Test
    void ME4_too_many_messages_are_dropped_and_then_the_sender() {
        for (int i = 0; i < 300 && !guest.isClosed(); i++) {
            guest.sendWhatIsTaken("{\"type\":\"ping\"}");
        }
        assertThat(guest.await("error").getString("code")).isEqualTo("too_fast");
        assertThat(guest.awaitClosed()).isEqualTo(new Closed(4004, "misbehaving"));
        theOtherSideIsFine();
    }

    @Test
    void MT3_a_page_of_another_version_is_told_so() {
        TestSocket old = Room.open(nodes.first().address(), room.guest(), false);
        old.sendText("{\"type\":\"meeting.hello\",\"version\":2,\"tab\":\"t\",\"takeOver\":false,\"memoVersion\":-1}");
        assertThat(old.await("error").getString("code")).isEqualTo("wrong_version");
        assertThat(old.awaitClosed()).isEqualTo(new Closed(1008, "wrong_version"));
    }

    @Test
    void ME1_nothing_may_be_pushed_before_the_hello() {
        TestSocket early = Room.open(nodes.first().address(), room.guest(), false);
        assertThat(Room.push(early, 0, "g", "[[0,\"x\"]]").await("error").getString("code"))
                .isEqualTo("not_joined");
        early.abort();
    }
}
