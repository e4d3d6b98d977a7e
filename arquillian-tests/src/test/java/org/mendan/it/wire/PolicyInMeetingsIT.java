package org.mendan.it.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;
import org.mendan.it.http.Page;
import org.mendan.it.http.Person;

/** What an organisation forbids is refused in its meetings, and its pages show no button for it. */
@ExtendWith(WithNodes.class)
class PolicyInMeetingsIT {
    private Nodes nodes;
    private Person admin;
    private Person host;
    private String branch;

    @BeforeEach
    void found(Nodes grid) {
        nodes = grid;
        String login = nodes.newAccount();
        nodes.change("update account set role_name = 'ADMIN' where login = ?", login);
        admin = new Person(nodes.first().address());
        admin.signsIn(login);
        branch = UUID.randomUUID().toString();
        nodes.change(
                "insert into organisation (id, parent_id, name, created_at)"
                        + " select ?, id, ?, created_at from organisation where parent_id is null",
                UUID.fromString(branch),
                "支店 " + branch);
        String ofBranch = nodes.newAccount();
        nodes.change("update account set organisation_id = ? where login = ?", UUID.fromString(branch), ofBranch);
        host = new Person(nodes.first().address());
        host.signsIn(ofBranch);
    }

    private void forbids(String policy) {
        Page page = admin.get("/admin/policy?organisation=" + branch + "&name=" + policy);
        assertThat(admin.submit(page, "change", "change:save", Map.of("change:value", "false"))
                        .body())
                .contains("変更しました。すぐに有効になります。");
    }

    private Room meet() {
        return Room.between(host, new Person(nodes.first().address()));
    }

    @Test
    void AD2_CA1_where_guests_may_not_be_seen_nobody_is_asked() {
        forbids("camera.guest");
        try (Room room = meet()) {
            assertThat(room.guest().get("/meeting").attribute("data-forbidden")).isEqualTo("camera");
            assertThat(room.host().get("/host/meeting").attribute("data-forbidden"))
                    .isEmpty();
            room.hostSocket().sendText("{\"type\":\"camera.switch\",\"on\":true}");
            assertThat(room.guestSocket().await("camera.state").getString("guest"))
                    .isEqualTo("off_by_host");
            assertThat(room.guestSocket().await("camera.state").getString("guest"))
                    .isEqualTo("forbidden");
            assertThat(InRoom.refusal(room.guestSocket(), "{\"type\":\"camera.answer\",\"answer\":\"normal\"}"))
                    .isEqualTo("camera.not_now");
            assertThat(InRoom.refusal(room.hostSocket(), "{\"type\":\"camera.ask\"}"))
                    .isEqualTo("camera.not_now");
        }
    }

    @Test
    void AD2_CA1_where_hosts_may_not_be_seen_there_is_no_camera_at_all() {
        forbids("camera.host");
        assertThat(host.get("/host/connect").body()).doesNotContain("camera-switch");
        try (Room room = meet()) {
            assertThat(room.host().get("/host/meeting").attribute("data-forbidden"))
                    .isEqualTo("camera");
            assertThat(InRoom.refusal(room.hostSocket(), "{\"type\":\"camera.switch\",\"on\":true}"))
                    .isEqualTo("camera.not_now");
        }
    }

    @Test
    void AD2_SS1_where_screens_may_not_be_shared_none_is() {
        forbids("screen.host");
        forbids("screen.guest");
        String start = "{\"type\":\"screen.start\",\"takeOver\":false}";
        try (Room room = meet()) {
            assertThat(room.host().get("/host/meeting").attribute("data-forbidden"))
                    .isEqualTo("screen");
            assertThat(room.guest().get("/meeting").attribute("data-forbidden")).isEqualTo("screen");
            assertThat(InRoom.refusal(room.hostSocket(), start)).isEqualTo("screen.taken");
            assertThat(InRoom.refusal(room.guestSocket(), start)).isEqualTo("screen.taken");
        }
    }
}
