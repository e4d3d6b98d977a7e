package org.mendan.it.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;
import org.mendan.it.http.Person;
import org.mendan.it.wire.TestSocket.Closed;

/** Who gets a place in a meeting, and who does not. */
@ExtendWith(WithNodes.class)
class MeetingEntranceIT {
    private Nodes nodes;

    @BeforeEach
    void arrive(Nodes grid) {
        nodes = grid;
    }

    private Closed refusal(String path, String cookies) {
        return TestSocket.open(nodes.first().address(), path, cookies).awaitClosed();
    }

    @Test
    void MT3_nobody_without_identity() {
        assertThat(refusal(Room.HOST, "")).isEqualTo(new Closed(1008, "no_identity"));
        assertThat(refusal(Room.GUEST, "")).isEqualTo(new Closed(1008, "no_identity"));
        assertThat(refusal("/ws/waiting", "")).isEqualTo(new Closed(1008, "no_identity"));
    }

    @Test
    void MT3_no_page_of_another_origin_or_of_none() {
        try (Room room = Room.on(nodes)) {
            for (String origin : List.of("https://evil.example", "null", "")) {
                assertThat(TestSocket.open(
                                        nodes.first().address(),
                                        Room.GUEST,
                                        room.guest().cookies(),
                                        origin)
                                .awaitClosed())
                        .isEqualTo(new Closed(1008, "foreign_origin"));
            }
        }
    }

    @Test
    void MT3_an_altered_or_unknown_token_opens_nothing() {
        try (Room room = Room.on(nodes)) {
            String token = room.guest().cookie("mendan-guest");
            char other = token.charAt(0) == 'A' ? 'B' : 'A';
            assertThat(refusal(Room.GUEST, "mendan-guest=" + other + token.substring(1)))
                    .isEqualTo(new Closed(1008, "unknown_meeting"));
            assertThat(refusal(Room.GUEST, "mendan-guest=" + token + "'--")).isEqualTo(new Closed(1008, "no_identity"));
            assertThat(refusal(Room.HOST, "mendan-host=" + token)).isEqualTo(new Closed(1008, "unknown_meeting"));
        }
    }

    @Test
    void MT3_a_token_stolen_into_another_browser_is_refused_and_audited() {
        Person guest = new Person(nodes.first().address(), "Mozilla/5.0 (of the guest) Firefox/130.0", "192.0.2.1");
        String digits = guest.takesNumber();
        assertThat(nodes.host(nodes.first()).starts(digits).location()).isEqualTo("/host/meeting");
        assertThat(refusal(Room.GUEST, guest.cookies())).isEqualTo(new Closed(1008, "unknown_meeting"));
        String meeting = nodes.query(
                        "select cast(id as varchar) from meeting_record where connection_number = ?"
                                + " order by record_number desc",
                        digits)
                .get(0);
        assertThat(nodes.failures("meeting.resume", meeting)).contains("another browser");
        assertThat(guest.get("/meeting").status()).isEqualTo(200);
    }

    @Test
    void MT3_a_colleagues_cookie_in_the_same_browser_does_not_open_the_colleagues_meeting() {
        try (Room room = Room.on(nodes)) {
            Person colleague = nodes.host(nodes.first());
            colleague.keepCookie("mendan-host", room.host().cookie("mendan-host"));
            assertThat(refusal(Room.HOST, colleague.cookies())).isEqualTo(new Closed(1008, "unknown_meeting"));
            TestSocket alone = TestSocket.open(
                    nodes.first().address(),
                    Room.HOST,
                    "mendan-host=" + room.host().cookie("mendan-host"));
            assertThat(Room.joins(alone, "host-tab", true, -1).getString("side"))
                    .isEqualTo("host");
            alone.abort();
        }
    }

    @Test
    void MT3_a_socket_has_the_place_of_its_own_handshake_however_many_knock_at_once() {
        List<Room> rooms = IntStream.range(0, 4).mapToObj(i -> Room.on(nodes)).toList();
        List<CompletableFuture<Boolean>> knocks = IntStream.range(0, 80)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                    Room room = rooms.get(i % rooms.size());
                    boolean host = i % 3 == 0;
                    TestSocket socket = Room.open(nodes.first().address(), host ? room.host() : room.guest(), host);
                    Room.hello(socket, host ? "host-tab" : "guest-tab", true, -1);
                    var welcome = socket.await("meeting.welcome");
                    socket.abort();
                    return welcome.getString("side").equals(host ? "host" : "guest");
                }))
                .toList();
        assertThat(knocks).allMatch(CompletableFuture::join);
        rooms.forEach(Room::close);
    }

    @Test
    void MT3_the_guests_second_tab_is_asked_first_and_then_takes_the_place() {
        try (Room room = Room.on(nodes)) {
            TestSocket second = Room.open(nodes.first().address(), room.guest(), false);
            Room.hello(second, "second-tab", false, -1).await("meeting.elsewhere");
            assertThat(room.guestSocket().isClosed()).isFalse();
            Room.joins(second, "second-tab", true, -1);
            assertThat(room.guestSocket().awaitClosed()).isEqualTo(new Closed(4001, "replaced"));
            Room.push(second, 0, "second", "[[0,\"二つ目\"]]").await("memo.accepted");
            room.hostSocket().await("memo.updates");
            second.abort();
        }
    }

    @Test
    void MT3_a_reload_of_the_same_tab_needs_no_question() {
        try (Room room = Room.on(nodes)) {
            TestSocket again = Room.open(nodes.first().address(), room.guest(), false);
            Room.joins(again, "guest-tab", false, -1);
            again.abort();
        }
    }

    @Test
    void MT4_after_the_end_who_comes_is_told_how_it_ended() {
        try (Room room = Room.on(nodes)) {
            room.ends();
            assertThat(room.guestSocket().await("meeting.ended").getString("how"))
                    .isEqualTo("HOST_ENDED");
            TestSocket late = Room.open(nodes.first().address(), room.guest(), false);
            assertThat(Room.hello(late, "guest-tab", false, -1)
                            .await("meeting.ended")
                            .getString("how"))
                    .isEqualTo("HOST_ENDED");
            assertThat(late.awaitClosed()).isEqualTo(new Closed(4002, "ended"));
            assertThat(room.guestSocket().awaitClosed()).isEqualTo(new Closed(4002, "ended"));
        }
    }
}
