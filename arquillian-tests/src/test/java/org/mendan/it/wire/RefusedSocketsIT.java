package org.mendan.it.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;
import org.mendan.it.http.Page;
import org.mendan.it.http.Person;
import org.mendan.it.server.Eventually;
import org.mendan.it.wire.TestSocket.Closed;

/** Whoever is shown out is written down, and a host comes into a meeting only from where he may work. */
@ExtendWith(WithNodes.class)
class RefusedSocketsIT {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String WAITING = "/ws/waiting";
    private static final String NOBODY = "mendan-guest=AAAAAAAAAAAAAAAAAAAAAA";

    private Nodes nodes;
    private String own;
    private String address;

    @BeforeEach
    void arrive(Nodes grid) {
        nodes = grid;
        own = nodes.first().address().toString().replaceFirst("/$", "");
        // In a network that no other test comes from
        address = Person.newAddress().replaceFirst("2001:db8::", "2001:db8:5:") + "::1";
    }

    private TestSocket knocks(String path, String cookies, String origin) {
        return TestSocket.open(nodes.first().address(), path, cookies, origin, address);
    }

    private Closed refusal(String path, String cookies, String origin) {
        return knocks(path, cookies, origin).awaitClosed();
    }

    private List<String> written() {
        return nodes.query(
                "select actor || ' ' || object_name || ' ' || outcome_name || ' ' || detail from audit_entry"
                        + " where action_name = 'socket.open' and address = ?",
                address);
    }

    private void isWritten(String... entries) {
        Eventually.holds("the entries", LONG, () -> assertThat(written()).containsExactlyInAnyOrder(entries));
    }

    @Test
    void AU1_MT3_a_page_of_another_site_is_written_down() {
        try (Room room = Room.on(nodes)) {
            String guest = room.guest().cookies();
            assertThat(refusal(Room.GUEST, guest, "https://evil.example"))
                    .isEqualTo(new Closed(1008, "foreign_origin"));
            assertThat(refusal(Room.GUEST, guest, "null")).isEqualTo(new Closed(1008, "foreign_origin"));
            assertThat(refusal(WAITING, guest, "")).isEqualTo(new Closed(1008, "foreign_origin"));
        }
        isWritten(
                "guest /ws/meeting guest FAILURE foreign_origin",
                "guest /ws/meeting guest FAILURE foreign_origin",
                "guest /ws/waiting FAILURE foreign_origin");
    }

    @Test
    void AU1_MT3_whoever_has_no_place_is_written_down() {
        assertThat(refusal(Room.HOST, "", own)).isEqualTo(new Closed(1008, "no_identity"));
        assertThat(refusal(Room.GUEST, NOBODY, own)).isEqualTo(new Closed(1008, "unknown_meeting"));
        TestSocket waiting = knocks(WAITING, NOBODY, own);
        waiting.send("waiting.hello", fields -> fields.add("version", 1).add("tab", "t"));
        assertThat(waiting.awaitClosed()).isEqualTo(new Closed(1008, "unknown_meeting"));
        isWritten(
                "guest /ws/meeting host FAILURE no_identity",
                "guest /ws/meeting guest FAILURE unknown_meeting",
                "guest /ws/waiting FAILURE unknown_meeting");
    }

    @Test
    void AU1_MT3_a_colleague_with_anothers_cookie_is_written_down_by_name() {
        try (Room room = Room.on(nodes)) {
            String login = nodes.newAccount();
            Person colleague = new Person(nodes.first().address());
            colleague.signsIn(login);
            colleague.keepCookie("mendan-host", room.host().cookie("mendan-host"));
            assertThat(refusal(Room.HOST, colleague.cookies(), own)).isEqualTo(new Closed(1008, "unknown_meeting"));
            isWritten(login + " /ws/meeting host FAILURE unknown_meeting");
        }
    }

    @Test
    void AU1_MT4_whoever_comes_after_the_end_is_written_down() {
        try (Room room = Room.on(nodes)) {
            room.ends();
            TestSocket late = knocks(Room.GUEST, room.guest().cookies(), own);
            Room.hello(late, "other-tab", false, -1);
            assertThat(late.await("meeting.ended").getString("how")).isEqualTo("HOST_ENDED");
            assertThat(late.awaitClosed()).isEqualTo(new Closed(4002, "ended"));
            isWritten("guest /ws/meeting guest FAILURE ended");
        }
    }

    @Test
    void AU1_whoever_knocks_on_and_on_fills_no_log() {
        for (int i = 0; i < 25; i++) {
            assertThat(refusal(Room.HOST, "", own)).isEqualTo(new Closed(1008, "no_identity"));
        }
        Eventually.holds("the entries", LONG, () -> assertThat(written())
                .hasSize(20)
                .filteredOn(entry -> entry.endsWith("no_identity; no more from here are written for some minutes"))
                .hasSize(1));
        address = address.replaceFirst("::1$", "::2");
        assertThat(refusal(Room.HOST, "", own).reason()).isEqualTo("no_identity");
        assertThat(written()).as("of the same network").isEmpty();
    }

    @Test
    void SO3_a_host_comes_into_a_meeting_only_from_the_networks_of_the_institution() {
        String login = nodes.newAccount();
        String branch = branchOf(login);
        Person host = new Person(nodes.first().address());
        host.signsIn(login);
        try (Room room = Room.between(host, new Person(nodes.first().address()))) {
            assertThat(allowOnly(branch, "10.77.0.0/16").body()).contains("変更しました。");
            String cookie = "mendan-host=" + host.cookie("mendan-host");
            assertThat(refusal(Room.HOST, cookie, own)).isEqualTo(new Closed(1008, "address_not_allowed"));
            assertThat(refusal(Room.HOST, host.cookies(), own)).isEqualTo(new Closed(1008, "address_not_allowed"));
            assertThat(host.get("/host/meeting").location()).endsWith("why=elsewhere");
            isWritten(
                    "guest /ws/meeting host FAILURE address_not_allowed",
                    "guest /ws/meeting host FAILURE address_not_allowed");
            room.hostSocket().send("ping").await("pong");
            TestSocket guest = knocks(Room.GUEST, room.guest().cookies(), own);
            Room.joins(guest, "guest-tab", false, -1);
            address = "10.77.3.4";
            TestSocket inside = knocks(Room.HOST, cookie, own);
            assertThat(Room.joins(inside, "host-tab", false, -1).getInt("recordNumber"))
                    .isEqualTo(room.recordNumber());
            guest.abort();
            inside.abort();
        }
    }

    private String branchOf(String login) {
        UUID branch = UUID.randomUUID();
        nodes.change(
                "insert into organisation (id, parent_id, name, created_at)"
                        + " select ?, id, ?, created_at from organisation where parent_id is null",
                branch,
                "支店 " + branch);
        nodes.change("update account set organisation_id = ? where login = ?", branch, login);
        return branch.toString();
    }

    private Page allowOnly(String branch, String addresses) {
        String login = nodes.newAccount();
        nodes.change("update account set role_name = 'ADMIN' where login = ?", login);
        Person admin = new Person(nodes.first().address());
        admin.signsIn(login);
        Page page = admin.get("/admin/policy?organisation=" + branch + "&name=signin.addresses");
        return admin.submit(page, "change", "change:save", Map.of("change:places", addresses));
    }
}
