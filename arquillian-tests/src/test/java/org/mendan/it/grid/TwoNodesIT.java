package org.mendan.it.grid;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.http.Person;
import org.mendan.it.server.Eventually;
import org.mendan.it.server.ServerProcess;
import org.mendan.it.wire.Room;
import org.mendan.it.wire.TestSocket;

/** Two servers share the work; the death of one is nobody's end. The killing comes last, only to save a start. */
@ExtendWith(WithNodes.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {
    private Nodes nodes;
    private ServerProcess a;
    private ServerProcess b;

    @BeforeEach
    void start(Nodes grid) {
        nodes = grid;
        a = grid.first();
        b = grid.second();
    }

    @Test
    @Order(1)
    void CN4_OP2_a_number_issued_on_one_node_is_redeemed_once_on_any() {
        Person guest = new Person(a.address());
        String digits = guest.takesNumber();
        assertThat(nodes.host(b).starts(digits).location()).isEqualTo("/host/meeting");
        assertThat(nodes.host(a).starts(digits).location()).isEmpty();
        assertThat(guest.get("/number").location()).isEqualTo("/meeting");
    }

    @Test
    @Order(2)
    void CN6_OP2_wrong_entries_count_on_all_nodes_together() {
        String login = nodes.newAccount();
        Person here = new Person(a.address());
        Person there = new Person(b.address());
        here.signsIn(login);
        there.signsIn(login);
        for (int i = 0; i < 2; i++) {
            here.starts("12");
            there.starts("12");
        }
        assertThat(here.starts("12").body()).contains("まで入力できません");
        assertThat(there.starts("12").body()).contains("まで入力できません");
    }

    @Test
    @Order(3)
    void MT3_OP2_a_tab_on_another_node_takes_the_place_over() {
        try (Room room = Room.between(nodes, a, b)) {
            TestSocket second = Room.open(a.address(), room.guest(), false);
            Room.joins(second, "second-tab", true, -1);
            assertThat(room.guestSocket().awaitClosed()).isEqualTo(new TestSocket.Closed(4001, "replaced"));
            second.abort();
        }
    }

    @Test
    @Order(4)
    void OP2_a_killed_node_ends_no_meeting_and_loses_nothing_that_was_acknowledged() {
        try (Room room = Room.between(nodes, a, b)) {
            TestSocket host = room.hostSocket();
            int version = bothType(host, room.guestSocket());
            b.kill();
            Eventually.isTrue("the host hears that the guest is away", Duration.ofSeconds(45), () -> {
                host.send("ping");
                return host.hasHeard("meeting.peer", "away");
            });
            Room.push(host, version, "h", "[" + version + ",[0,\"主\"]]").await("memo.accepted");
            TestSocket guest = Room.open(a.address(), room.guest(), false);
            JsonObject welcome = Room.joins(guest, "guest-tab", false, -1);
            assertThat(welcome.getInt("memoVersion")).isEqualTo(version + 1);
            assertThat(welcome.getString("memoText")).isEqualTo("主客".repeat(version / 2) + "主");
            assertThat(welcome.getString("peer")).isEqualTo("here");
            Room.push(guest, version + 1, "g", "[" + (version + 1) + ",[0,\"客\"]]")
                    .await("memo.accepted");
            host.await("memo.updates");
            guest.abort();
        }
    }

    /** In turn, each on top of what came from the other node; the version that both have reached. */
    private static int bothType(TestSocket host, TestSocket guest) {
        int version = 0;
        for (int i = 0; i < 10; i++) {
            Room.push(host, version, "h", (version == 0 ? "[" : "[" + version + ",") + "[0,\"主\"]]")
                    .await("memo.accepted");
            assertThat(guest.await("memo.updates").getInt("from")).isEqualTo(version++);
            Room.push(guest, version, "g", "[" + version + ",[0,\"客\"]]").await("memo.accepted");
            assertThat(host.await("memo.updates").getInt("from")).isEqualTo(version++);
        }
        return version;
    }
}
