package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;

/** Policies as administrators set them, and nobody else. */
@ExtendWith(WithNodes.class)
class PolicyPageIT {
    private static final String NUMBER = "change:number";
    private static final String CHOICE = "change:value";
    private static final String SOURCE = "<dt>決めたところ</dt><dd><bdi>";

    private Nodes nodes;
    private Person admin;
    private String login;
    private String root;

    @BeforeEach
    void arrive(Nodes grid) {
        nodes = grid;
        root = nodes.query("select id from organisation where parent_id is null")
                .get(0);
        login = nodes.newAccount();
        admin = signedIn(login, "ADMIN");
    }

    @AfterEach
    void leaveAsItWas() {
        // Through the pages, so that the servers notice
        Person last = signedIn(nodes.newAccount(), "ADMIN");
        for (String name : nodes.query("select policy_name from policy_proposal")) {
            last.submit(policy(last, root, name), "decision", "decision:drop", Map.of());
        }
        for (String name : nodes.query("select policy_name from policy_value where organisation_id = '" + root
                + "' order by policy_name desc")) {
            String field = policy(last, root, name).body().contains(NUMBER) ? NUMBER : CHOICE;
            last.submit(policy(last, root, name), "change", "change:save", Map.of(field, ""));
        }
        for (String name : nodes.query("select policy_name from policy_proposal")) {
            Person another = signedIn(nodes.newAccount(), "ADMIN");
            another.submit(policy(another, root, name), "decision", "decision:approve", Map.of());
        }
    }

    private Person signedIn(String as, String role) {
        nodes.change("update account set role_name = ? where login = ?", role, as);
        Person person = new Person(nodes.first().address());
        person.signsIn(as);
        return person;
    }

    private static Page policy(Person who, String organisation, String name) {
        return who.get("/admin/policy?organisation=" + organisation + "&name=" + name);
    }

    private Page saves(Person who, String name, String field, String value) {
        return who.submit(policy(who, root, name), "change", "change:save", Map.of(field, value));
    }

    @Test
    void AD2_CN3_a_longer_number_is_issued_as_soon_as_it_is_set_and_on_every_server() {
        assertThat(policy(admin, root, "number.length").body()).contains("製品の初期値", "4から8まで");
        assertThat(saves(admin, "number.length", NUMBER, "８").body()).contains("変更しました。すぐに有効になります。");
        assertThat(new Person(nodes.first().address()).takesNumber()).hasSize(8);
        assertThat(new Person(nodes.second().address()).takesNumber()).hasSize(8);
        assertThat(nodes.query(
                        "select detail from audit_entry where action_name = 'policy.change' and actor = ?", login))
                .containsExactly("6 -> 8");
        saves(admin, "number.length", NUMBER, "");
        assertThat(new Person(nodes.first().address()).takesNumber()).hasSize(6);
    }

    @Test
    void AD2_a_part_inherits_from_above_reads_where_from_and_overrides() {
        String branch = nodes.query("select organisation_id from account where login = 'host@example.jp'")
                .get(0);
        String above = nodes.query("select name from organisation where id = '" + root + "'")
                .get(0);
        saves(admin, "light.start", NUMBER, "45");
        assertThat(policy(admin, branch, "light.start").body()).contains("45秒", SOURCE + above + "</bdi>");
        Page own = admin.submit(policy(admin, branch, "light.start"), "change", "change:save", Map.of(NUMBER, "55"));
        assertThat(own.body()).contains("55秒", SOURCE + "丸の内支店</bdi>");
        assertThat(policy(admin, root, "light.start").body()).contains("45秒");
        assertThat(admin.submit(own, "change", "change:save", Map.of(NUMBER, ""))
                        .body())
                .contains("45秒", SOURCE + above + "</bdi>");
    }

    @Test
    void AD2_what_the_server_was_started_with_is_told_as_such_and_what_cannot_be_is_passed_over_logged_and_audited()
            throws IOException {
        assertThat(policy(admin, root, "session.longest").body()).contains(SOURCE + "サーバーの設定</bdi>");
        assertThat(policy(admin, root, "entry.window").body()).contains("600 秒", SOURCE + "製品の初期値</bdi>");
        assertThat(nodes.failures("policy.passed-over", "entry.window")).contains("mendan.entry.window: 0");
        assertThat(Files.readString(nodes.first().log()))
                .contains("Policy entry.window does not take \"0\" (setting mendan.entry.window); it is passed over");
    }

    @Test
    void AD2_a_value_out_of_bounds_is_told_at_its_field_and_stays_typed() {
        Page answer = saves(admin, "number.lifetime", NUMBER, "6000");
        assertThat(answer.body()).contains("60から600までの数字を入力してください。", "value=\"6000\"");
        assertThat(answer.body()).doesNotContain("変更しました。すぐに");
        assertThat(nodes.query("select value_text from policy_value where policy_name = 'number.lifetime'"))
                .isEmpty();
    }

    @Test
    void AD2_of_two_administrators_the_second_is_told_and_loses_nothing() {
        Person other = signedIn(nodes.newAccount(), "ADMIN");
        Page open = policy(other, root, "light.start");
        saves(admin, "light.start", NUMBER, "30");
        Page told = other.submit(open, "change", "change:save", Map.of(NUMBER, "40"));
        assertThat(told.body()).contains("ほかの管理者が先に「30秒」へ変更しました", "value=\"40\"");
        assertThat(other.submit(told, "change", "change:save", Map.of(NUMBER, "40"))
                        .body())
                .contains("変更しました。すぐに有効になります。");
    }

    @Test
    void AD2_with_four_eyes_a_second_administrator_agrees_before_more_data_flow() {
        saves(admin, "camera.guest", CHOICE, "false");
        saves(admin, "changes.four-eyes", CHOICE, "true");
        assertThat(saves(admin, "camera.guest", CHOICE, "true").body()).contains("もう一人の管理者が認めると有効になります");
        assertThat(policy(admin, root, "camera.guest").body())
                .contains("承認待ちの変更")
                .doesNotContain("decision:approve");
        String secondLogin = nodes.newAccount();
        Person second = signedIn(secondLogin, "ADMIN");
        assertThat(second.get("/admin/policies").body()).contains("別の管理者が認めると有効になる変更です", "申請", login);
        Person branch = signedIn(nodes.newAccount(), "ORGANISATION_ADMIN");
        assertThat(branch.get("/admin/policies").body()).doesNotContain("別の管理者が認めると有効になる変更です");
        Page decided = second.submit(policy(second, root, "camera.guest"), "decision", "decision:approve", Map.of());
        assertThat(decided.body()).contains("変更しました。すぐに有効になります。");
        assertThat(nodes.query("select value_text from policy_value where policy_name = 'camera.guest'"))
                .containsExactly("true");
        assertThat(saves(admin, "changes.four-eyes", CHOICE, "false").body()).contains("もう一人の管理者が認めると");
        second.submit(policy(second, root, "changes.four-eyes"), "decision", "decision:approve", Map.of());
        assertThat(nodes.query("select value_text from policy_value where policy_name = 'changes.four-eyes'"))
                .containsExactly("false");
        String aboutCamera =
                "select action_name || ' ' || detail from audit_entry where object_name like 'camera.guest / %'"
                        + " and actor in (?, ?) order by happened_at";
        assertThat(nodes.query(aboutCamera, login, secondLogin))
                .containsExactly(
                        "policy.change true -> false", "policy.propose false -> true", "policy.change false -> true");
    }

    @Test
    void AD2_a_change_that_waits_is_dropped_after_a_question_that_names_it_and_nothing_has_changed() {
        saves(admin, "screen.guest", CHOICE, "false");
        saves(admin, "changes.four-eyes", CHOICE, "true");
        saves(admin, "screen.guest", CHOICE, "true");
        Page waiting = policy(admin, root, "screen.guest");
        assertThat(waiting.body()).contains("「お客さまの画面共有を使えるようにする」を「はい」へ変える申し出を取りやめます。");
        assertThat(admin.submit(waiting, "decision", "decision:drop", Map.of()).body())
                .contains("変更を取りやめました。")
                .doesNotContain("承認待ちの変更");
        assertThat(nodes.query("select value_text from policy_value where policy_name = 'screen.guest'"))
                .containsExactly("false");
        assertThat(nodes.query(
                        "select detail from audit_entry where action_name = 'policy.refuse' and actor = ?", login))
                .containsExactly("true");
    }

    @Test
    void AD2_an_organisations_administrator_decides_for_it_and_for_nothing_above_or_beside() {
        String beside = UUID.randomUUID().toString();
        nodes.change(
                "insert into organisation (id, parent_id, name, created_at)"
                        + " select ?, parent_id, ?, created_at from organisation where parent_id is not null"
                        + " order by created_at limit 1",
                UUID.fromString(beside),
                "隣の支店 " + beside);
        String branch = nodes.query("select organisation_id from account where login = 'host@example.jp'")
                .get(0);
        String other = nodes.newAccount();
        Person local = signedIn(other, "ORGANISATION_ADMIN");
        assertThat(local.get("/admin/policies").body()).contains("丸の内支店").doesNotContain("隣の支店");
        assertThat(policy(local, branch, "light.start").status()).isEqualTo(200);
        assertThat(policy(local, branch, "number.length").status())
                .as("set at the top only")
                .isEqualTo(404);
        for (String foreign : new String[] {root, beside, UUID.randomUUID().toString(), "x"}) {
            assertThat(policy(local, foreign, "light.start").status())
                    .as(foreign)
                    .isEqualTo(404);
            assertThat(local.get("/admin/policies?organisation=" + foreign).status())
                    .as(foreign)
                    .isEqualTo(404);
        }
        assertThat(nodes.query(
                        "select object_name from audit_entry where action_name = 'policy.change'"
                                + " and outcome_name = 'FAILURE' and actor = ?",
                        other))
                .contains(root, beside);
    }

    @Test
    void AD2_hosts_and_strangers_see_no_policy() {
        Person host = signedIn(nodes.newAccount(), "HOST");
        assertThat(host.get("/admin/policies").status()).isEqualTo(403);
        assertThat(policy(host, root, "light.start").status()).isEqualTo(403);
        assertThat(new Person(nodes.first().address()).get("/admin/policies").status())
                .isEqualTo(303);
    }
}
