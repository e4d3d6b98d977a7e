package org.mendan.it.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
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
    private String ofBranch;

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
        ofBranch = nodes.newAccount();
        nodes.change("update account set organisation_id = ? where login = ?", UUID.fromString(branch), ofBranch);
        host = new Person(nodes.first().address());
        host.signsIn(ofBranch);
    }

    private void forbids(String policy) {
        sets(policy, "change:value", "false");
    }

    private void sets(String policy, String field, String value) {
        Page page = admin.get("/admin/policy?organisation=" + branch + "&name=" + policy);
        assertThat(admin.submit(page, "change", "change:save", Map.of(field, value))
                        .body())
                .as(policy)
                .contains("変更しました。すぐに有効になります。");
    }

    private void sets(String policy, int value) {
        sets(policy, "change:number", Integer.toString(value));
    }

    private Person stranger() {
        return new Person(nodes.first().address());
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
    void AD2_SO1_a_branchs_own_limits_of_signing_in_hold_for_its_people_and_for_nobody_else() {
        sets("signin.failures", 2);
        sets("signin.lock", 7200);
        sets("password.length", 20);
        assertThat(host.get("/host/account").body()).contains("20文字以上");
        assertThat(admin.get("/host/account").body()).contains("12文字以上");
        assertThat(stranger().signsIn(ofBranch, "wrong").body()).contains("サインインできませんでした。");
        assertThat(stranger().signsIn(ofBranch, "wrong").body()).contains("サインインできませんでした。");
        assertThat(stranger().signsIn(ofBranch).body()).as("locked").contains("サインインできませんでした。");
        assertThat(nodes.query(
                        "select id from account where login = ? and locked_until between"
                                + " dateadd(second, 7000, current_timestamp) and dateadd(second, 7200, current_timestamp)",
                        ofBranch))
                .hasSize(1);
        String elsewhere = nodes.newAccount();
        stranger().signsIn(elsewhere, "wrong");
        stranger().signsIn(elsewhere, "wrong");
        assertThat(stranger().signsIn(elsewhere).location()).isEqualTo("/host/connect");
    }

    @Test
    void AD2_CN6_a_branchs_own_limit_of_wrong_numbers_pauses_its_hosts_and_nobody_else() {
        sets("entry.failures", 2);
        sets("entry.window", 60);
        sets("entry.pause", 86_400);
        assertThat(host.starts("12").body()).doesNotContain("入力できません");
        assertThat(host.starts("12").body()).contains("まで入力できません");
        Person other = nodes.host(nodes.first());
        other.starts("12");
        assertThat(other.starts("12").body()).doesNotContain("入力できません");
    }

    @Test
    void AD2_MT4_MT5_a_branchs_own_times_hold_in_its_meetings() {
        sets("meeting.leave", 1);
        sets("light.start", 5);
        try (Room room = meet()) {
            assertThat(room.hostSocket().await("camera.state").getString("saving"))
                    .isEqualTo("none");
            room.guestSocket()
                    .sendText(
                            "{\"type\":\"check.report\",\"camera\":\"ready\",\"pictures\":false,\"roundTripMillis\":40,"
                                    + "\"browser\":\"safari\",\"browserVersion\":18,\"platform\":\"ios\",\"startMillis\":6000}");
            assertThat(room.hostSocket().await("camera.state").getString("saving"))
                    .isEqualTo("light");
            Instant gone = Instant.now();
            room.hostSocket().send("meeting.leaving").close();
            room.guestSocket().await("meeting.ended");
            assertThat(Duration.between(gone, Instant.now())).isLessThan(Duration.ofSeconds(9));
        }
    }

    @Test
    void AD2_MT4_a_branchs_own_grace_time_holds_in_its_meetings_and_in_no_others() {
        sets("meeting.grace", 77);
        try (Room room = meet();
                Room other = Room.on(nodes)) {
            assertThat(grace(room)).isEqualTo(77_000);
            assertThat(grace(other)).isEqualTo(60_000);
        }
    }

    /** As the guest is told when he comes back. */
    private static int grace(Room room) {
        return Room.joins(Room.open(room.guest().server(), room.guest(), false), "guest-tab", true, -1)
                .getInt("graceMillis");
    }

    @Test
    void AD2_DO1_a_branchs_own_size_of_documents_holds_for_its_people() {
        nodes.change(
                "insert into account_right (account_id, right_name) select id, 'DOCUMENT_UPLOAD' from account"
                        + " where login = ?",
                ofBranch);
        assertThat(host.get("/host/documents").attribute("data-largest")).isEqualTo("50");
        sets("document.size", 1);
        assertThat(host.get("/host/documents").attribute("data-largest")).isEqualTo("1");
        Page refused = uploads(1_000_001);
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.body()).contains("\"TOO_LARGE\"", "1 MBまで");
        assertThat(nodes.query(
                        "select detail from audit_entry where action_name = 'document.upload'"
                                + " and outcome_name = 'FAILURE' and actor = ?",
                        ofBranch))
                .singleElement()
                .asString()
                .contains("TOO_LARGE");
        assertThat(uploads(1_000_000).status()).isEqualTo(200);
    }

    /** A PDF, for all that its beginning shows, of that many bytes. */
    private Page uploads(int size) {
        return host.send(
                "POST",
                "/host/documents/upload?name=large.pdf",
                BodyPublishers.ofString("%PDF-1.4\n" + "x".repeat(size - 9), StandardCharsets.ISO_8859_1),
                Map.of("Origin", host.origin()));
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
