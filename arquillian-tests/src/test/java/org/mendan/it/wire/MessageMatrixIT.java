package org.mendan.it.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;
import org.mendan.it.http.Person;
import org.mendan.it.http.Shelf;
import org.mendan.it.server.Eventually;

/**
 * Every message of the protocol from every side, in a meeting, before its hello, after its end, and on the other socket:
 * what a side may not say is refused with the protocol's error, and nobody else hears anything of it. Which messages there
 * are, and whose they are, is read from the protocol, so that a new one has to stand here too.
 */
@ExtendWith(WithNodes.class)
class MessageMatrixIT {
    /** What comes by itself, whoever says what. */
    private static final Set<String> BY_ITSELF = Set.of("pong", "meeting.peer", "memo.storage");

    /** An error more on one socket, and it might be closed. */
    private static final int FORGIVEN = 4;

    private static final Duration SOON = Duration.ofSeconds(10);

    private Nodes nodes;
    private Shelf shelf;
    private Room room;
    private Room bystanders;
    private final Map<String, String> known = new HashMap<>();

    @BeforeEach
    void meet(Nodes grid) {
        nodes = grid;
        shelf = new Shelf(grid);
        room = Room.between(
                shelf.person("DOCUMENT_UPLOAD"), new Person(nodes.first().address()));
        bystanders = Room.on(grid);
        known.put("SHOWING", UUID.randomUUID().toString());
        known.put("WHO", "w");
    }

    @AfterEach
    void part() {
        assertThat(others(bystanders.hostSocket()))
                .as("the host of another meeting")
                .isEmpty();
        assertThat(others(bystanders.guestSocket()))
                .as("the guest of another meeting")
                .isEmpty();
        room.close();
        bystanders.close();
    }

    /** What a bystander heard beyond the state of the own meeting. */
    private static List<String> others(TestSocket bystander) {
        fence(bystander);
        Set<String> first =
                Set.of("meeting.welcome", "signal.servers", "camera.state", "screen.state", "document.state");
        return heard(bystander).stream().filter(type -> !first.contains(type)).toList();
    }

    @Test
    void MT2_every_message_of_a_meeting_stands_in_the_matrix_and_belongs_to_the_side_that_the_protocol_says() {
        List<Said> all = Said.inAMeeting("x");
        Set<String> said = all.stream().map(Said::type).collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = Described.ofBrowsers();
        described.removeIf(type -> type.startsWith("waiting.") || type.equals("meeting.hello"));
        assertThat(said).isEqualTo(described);
        for (String type : said) {
            boolean host = granted(all, type, true);
            boolean guest = granted(all, type, false);
            String direction = Described.direction(type);
            assertThat(direction.contains("host only") || direction.contains("from host to guest"))
                    .as(type + " is the host's: " + direction)
                    .isEqualTo(host && !guest && !type.equals("meeting.end"));
            assertThat(direction.contains("guest only") || direction.contains("from guest to host"))
                    .as(type + " is the guest's: " + direction)
                    .isEqualTo(guest && !host);
        }
    }

    private static boolean granted(List<Said> all, String type, boolean byHost) {
        return all.stream()
                .anyMatch(said -> said.type().equals(type) && said.of(byHost).isGranted());
    }

    @Test
    void MT2_what_is_the_other_sides_to_say_is_refused_and_changes_nothing_in_a_meeting_or_after_its_end() {
        List<Said> all = Said.inAMeeting(shelf.ready("teian.pdf"));
        for (Said said : all) {
            try (Talk talk = new Talk()) {
                Stream.of(true, false)
                        .filter(byHost -> said.of(byHost).isRefused())
                        .forEach(byHost -> talk.isRefused(said, byHost));
                Stream.of(true, false)
                        .filter(byHost -> said.of(byHost).isGranted())
                        .forEach(byHost -> talk.isGranted(said, byHost));
                if (said.type().equals("meeting.end")) {
                    talk.isOver(all);
                }
            }
        }
        assertThat(nodes.query("select ending from meeting_record where record_number = ?", room.recordNumber()))
                .containsExactly("HOST_ENDED");
    }

    /** Both sides with new sockets, whose patience and rate are whole. */
    private final class Talk implements AutoCloseable {
        private final TestSocket host = Room.open(nodes.first().address(), room.host(), true);
        private final TestSocket guest = Room.open(nodes.first().address(), room.guest(), false);

        Talk() {
            Room.joins(host, "host-tab", false, -1);
            Room.joins(guest, "guest-tab", false, -1);
        }

        private TestSocket of(boolean host) {
            return host ? this.host : guest;
        }

        private TestSocket says(Said said, boolean byHost) {
            known.put("WHO", byHost ? "h" : "g");
            return of(byHost).sendText(said.text(known));
        }

        void isRefused(Said said, boolean byHost) {
            String what = said.type() + " of " + (byHost ? "the host" : "the guest");
            fence(host, guest);
            List<String> sender = heard(of(byHost));
            List<String> other = heard(of(!byHost));
            JsonObject error = says(said, byHost).await("error");
            assertThat(error.getString("code"))
                    .as(what)
                    .isEqualTo(said.of(byHost).error());
            assertThat(error.getString("inReplyTo")).as(what).isEqualTo(said.type());
            fence(host, guest);
            sender.add("error");
            assertThat(heard(of(byHost))).as(what).isEqualTo(sender);
            assertThat(heard(of(!byHost))).as(what).isEqualTo(other);
        }

        void isGranted(Said said, boolean byHost) {
            fence(host, guest);
            int errors = errors(of(byHost)).size();
            long own = of(byHost).heard(said.of(byHost).own());
            long other = of(!byHost).heard(said.of(byHost).other());
            says(said, byHost);
            fence(of(byHost));
            fence(of(!byHost));
            String what = said.type() + " of " + (byHost ? "the host" : "the guest");
            assertThat(errors(of(byHost))).as(what).hasSize(errors);
            isHeard(of(byHost), said.of(byHost).own(), own, what);
            isHeard(of(!byHost), said.of(byHost).other(), other, what);
            of(byHost).everything().stream()
                    .filter(message -> message.containsKey("showing"))
                    .forEach(message -> known.put("SHOWING", message.getString("showing")));
        }

        private void isHeard(TestSocket socket, String type, long before, String what) {
            if (!type.isEmpty()) {
                // What is written down first comes a little later
                Eventually.isTrue(what + " is heard as " + type, SOON, () -> socket.heard(type) > before);
            }
        }

        /** All there is, said once more by both now that the meeting has ended. */
        void isOver(List<Said> all) {
            for (boolean byHost : List.of(true, false)) {
                List<String> expected = new ArrayList<>();
                List<String> before = errors(of(byHost));
                Map<String, Said> each = all.stream()
                        .collect(Collectors.toMap(
                                Said::type, said -> said, (first, second) -> first, LinkedHashMap::new));
                // Its pong would be taken for that of the fence
                each.remove("ping");
                each.values().forEach(said -> {
                    says(said, byHost);
                    if (!said.ended().isEmpty()) {
                        expected.add(said.type() + " " + said.ended());
                    }
                });
                fence(of(byHost));
                assertThat(errors(of(byHost))
                                .subList(before.size(), errors(of(byHost)).size()))
                        .as("after the end")
                        .isEqualTo(expected);
            }
        }

        @Override
        public void close() {
            host.abort();
            guest.abort();
        }
    }

    @Test
    void MT2_nothing_may_be_said_before_the_hello() {
        List<String> texts = Said.inAMeeting(UUID.randomUUID().toString()).stream()
                .filter(said -> !said.type().equals("ping"))
                .map(said -> said.text(known))
                .distinct()
                .toList();
        fence(room.hostSocket(), room.guestSocket());
        List<String> host = heard(room.hostSocket());
        List<String> guest = heard(room.guestSocket());
        for (boolean byHost : List.of(true, false)) {
            Person person = byHost ? room.host() : room.guest();
            isRefused(person, byHost ? Room.HOST : Room.GUEST, texts, "not_joined");
        }
        fence(room.hostSocket(), room.guestSocket());
        assertThat(heard(room.hostSocket())).isEqualTo(host);
        assertThat(heard(room.guestSocket())).isEqualTo(guest);
    }

    @Test
    void MT2_what_only_the_server_says_and_what_belongs_to_the_other_socket_is_of_unknown_type() {
        List<String> ofServer = Described.ofServer().stream()
                .map(type -> "{\"type\":\"" + type + "\"}")
                .toList();
        List<String> ofWaiting = List.of(
                "{\"type\":\"waiting.hello\",\"version\":1,\"tab\":\"t\"}",
                "{\"type\":\"waiting.reissue\"}",
                "{\"type\":\"waiting.withdraw\"}");
        assertThat(Described.ofBrowsers().stream().filter(type -> type.startsWith("waiting.")))
                .hasSameSizeAs(ofWaiting);
        List<String> ofMeeting = Stream.concat(
                        Said.inAMeeting(UUID.randomUUID().toString()).stream()
                                .filter(said -> !said.type().equals("ping"))
                                .map(said -> said.text(known)),
                        Stream.of(
                                "{\"type\":\"meeting.hello\",\"version\":1,\"tab\":\"t\",\"takeOver\":true,\"memoVersion\":-1}"))
                .distinct()
                .toList();
        for (boolean byHost : List.of(true, false)) {
            Person person = byHost ? room.host() : room.guest();
            isRefused(person, byHost ? Room.HOST : Room.GUEST, ofServer, "unknown_type");
            isRefused(person, byHost ? Room.HOST : Room.GUEST, ofWaiting, "unknown_type");
        }
        Person waiting = new Person(nodes.first().address());
        String digits = waiting.takesNumber();
        isRefused(waiting, "/ws/waiting", ofServer, "unknown_type");
        isRefused(waiting, "/ws/waiting", ofMeeting, "unknown_type");
        assertThat(waiting.get("/number").attribute("data-digits")).isEqualTo(digits);
    }

    private static void isRefused(Person person, String path, List<String> texts, String code) {
        for (int from = 0; from < texts.size(); from += FORGIVEN) {
            TestSocket socket = Room.open(person, path);
            for (String text : texts.subList(from, Math.min(texts.size(), from + FORGIVEN))) {
                assertThat(socket.sendText(text).await("error").getString("code"))
                        .as(path + " " + text)
                        .isEqualTo(code);
            }
            fence(socket);
            assertThat(heard(socket)).containsOnly("error");
            socket.abort();
        }
    }

    /** Whatever the server had to say before is said. */
    private static void fence(TestSocket... sockets) {
        for (TestSocket socket : sockets) {
            socket.send("ping").await("pong");
        }
    }

    private static List<String> heard(TestSocket socket) {
        return socket.everything().stream()
                .map(message -> message.getString("type"))
                .filter(type -> !BY_ITSELF.contains(type))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> errors(TestSocket socket) {
        return socket.everything().stream()
                .filter(message -> message.getString("type").equals("error"))
                .map(message -> message.getString("inReplyTo", "") + " " + message.getString("code"))
                .toList();
    }
}
