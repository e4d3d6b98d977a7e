package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;

/** The tree of organisations as administrators change it. */
@ExtendWith(WithNodes.class)
class OrganisationsPageIT {
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
        nodes.change("delete from policy_value where changed_by = 'test'");
    }

    private Person signedIn(String as, String role) {
        nodes.change("update account set role_name = ? where login = ?", role, as);
        Person person = new Person(nodes.first().address());
        person.signsIn(as);
        return person;
    }

    private static Page organisation(Person who, String id) {
        return who.get("/admin/organisations?id=" + id);
    }

    private String adds(String parent, String name) {
        Page answer = submits(admin, organisation(admin, parent), "add", Map.of("organisations:child", name));
        assertThat(answer.body()).contains("「" + name + "」を保存しました。");
        return nodes.query("select id from organisation where name = ?", name).get(0);
    }

    private static Page submits(Person who, Page page, String button, Map<String, String> typed) {
        return who.submit(page, "organisations", "organisations:" + button, typed);
    }

    @Test
    void AD1_an_organisation_is_added_renamed_and_moved_and_all_is_audited() {
        String east = adds(root, login + " 東");
        String branch = adds(root, login + " 支店");
        Page renamed =
                submits(admin, organisation(admin, branch), "rename", Map.of("organisations:name", login + " 本店"));
        assertThat(renamed.body()).contains(login + " 本店</bdi>");
        Page moved = submits(admin, organisation(admin, branch), "move", Map.of("organisations:parent", east));
        assertThat(moved.status()).isEqualTo(200);
        assertThat(nodes.query("select parent_id from organisation where id = '" + branch + "'"))
                .containsExactly(east);
        assertThat(nodes.query(
                        "select detail from audit_entry where action_name = 'organisation.change' and actor = ?"
                                + " order by happened_at",
                        login))
                .satisfiesExactly(
                        name -> assertThat(name).isEqualTo("name " + login + " 支店 -> " + login + " 本店"),
                        place -> assertThat(place).endsWith("-> below " + login + " 東"));
    }

    @Test
    void AD1_what_cannot_be_done_is_told_at_its_field_and_stays_typed() {
        String east = adds(root, login + " 東");
        String below = adds(east, login + " 下");
        Page same = submits(admin, organisation(admin, root), "add", Map.of("organisations:child", login + " 東"));
        assertThat(same.body()).contains("同じ場所に、同じ名前の組織があります。", "value=\"" + login + " 東\"");
        Page circle = submits(admin, organisation(admin, east), "move", Map.of("organisations:parent", below));
        assertThat(circle.problem("parent-problem")).isEqualTo("この値は選べません。一覧から選び直してください。");
        assertThat(circle.body()).contains("value=\"" + login + " 東\"");
        assertThat(nodes.failures("page.choose", "/admin/organisations organisations:parent"))
                .contains("not offered: " + below);
        assertThat(nodes.query("select parent_id from organisation where id = '" + east + "'"))
                .containsExactly(root);
    }

    @Test
    void AD1_who_administers_everything_moves_the_organisation_where_he_belongs_too() {
        String east = adds(root, login + " 東");
        String own = adds(root, login + " 自分の支店");
        nodes.change("update account set organisation_id = ? where login = ?", UUID.fromString(own), login);
        Page moved = submits(admin, organisation(admin, own), "move", Map.of("organisations:parent", east));
        assertThat(moved.body()).contains("「" + login + " 自分の支店」を保存しました。");
        assertThat(nodes.query("select parent_id from organisation where id = '" + own + "'"))
                .containsExactly(east);
    }

    @Test
    void AD1_of_two_who_rename_the_same_the_second_is_told() {
        String branch = adds(root, login + " 支店");
        Person other = signedIn(nodes.newAccount(), "ADMIN");
        Page open = organisation(other, branch);
        submits(admin, organisation(admin, branch), "rename", Map.of("organisations:name", login + " 一"));
        Page told = submits(other, open, "rename", Map.of("organisations:name", login + " 二"));
        assertThat(told.body()).contains("ほかの管理者が先に「" + login + " 一」を変更しました", "value=\"" + login + " 二\"");
        assertThat(nodes.query("select name from organisation where id = '" + branch + "'"))
                .isEqualTo(List.of(login + " 一"));
    }

    @Test
    void AD1_what_is_typed_in_one_field_outlives_a_press_of_another_fields_button() {
        adds(root, login + " 東");
        String west = adds(root, login + " 西");
        Page open = organisation(admin, west);
        Map<String, String> typed = Map.of("organisations:name", login + " 東", "organisations:child", "まだ加えていない支店");
        assertThat(presses(open, "rename", typed).body()).contains("同じ場所に、同じ名前の組織があります。", "value=\"まだ加えていない支店\"");
        Map<String, String> other = Map.of("organisations:name", login + " 北", "organisations:child", "まだ加えていない支店");
        assertThat(presses(open, "rename", other).body()).contains("を保存しました。", "value=\"まだ加えていない支店\"");
    }

    /** As the page's script sends a press: only those fields that the button names. */
    private Page presses(Page page, String button, Map<String, String> typed) {
        String id = "organisations:" + button;
        Matcher request = Pattern.compile("s:(?:\"|&quot;)" + id + "(?:\"|&quot;),[^}]*?\\bp:(?:\"|&quot;)([^\"&]*)")
                .matcher(page.body());
        assertThat(request.find()).as("what " + button + " sends").isTrue();
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.put("jakarta.faces.partial.ajax", "true");
        fields.put("jakarta.faces.source", id);
        fields.put("jakarta.faces.partial.execute", request.group(1).replace(',', ' '));
        fields.put("jakarta.faces.partial.render", "organisations");
        return admin.submit(page, "organisations", id, fields);
    }

    @Test
    void AD1_of_two_who_move_the_same_the_second_reads_where_it_is_now_and_a_move_asks_first() {
        String east = adds(root, login + " 東");
        String west = adds(root, login + " 西");
        String branch = adds(root, login + " 支店");
        Page open = organisation(admin, branch);
        assertThat(open.body()).contains("「" + login + " 支店」を、その下にある組織とアカウントと一緒に移動します。");
        submits(admin, organisation(admin, branch), "move", Map.of("organisations:parent", east));
        assertThat(submits(admin, open, "move", Map.of("organisations:parent", west))
                        .body())
                .contains("ほかの管理者が先に「" + login + " 支店」を「" + login + " 東」の下へ移動しました。");
        assertThat(nodes.query("select parent_id from organisation where id = '" + branch + "'"))
                .containsExactly(east);
    }

    @Test
    void AD2_with_four_eyes_nothing_is_moved_to_where_it_would_inherit_more() {
        String strict = adds(root, login + " 厳しい支店");
        String branch = adds(strict, login + " 出張所");
        setsPolicy(strict, "camera.guest", "false");
        setsPolicy(root, "changes.four-eyes", "true");
        try {
            Page refused = submits(admin, organisation(admin, branch), "move", Map.of("organisations:parent", root));
            assertThat(refused.body()).contains("移動先では「お客さまのカメラを使えるようにする」が今より緩くなり");
            assertThat(nodes.query("select parent_id from organisation where id = '" + branch + "'"))
                    .containsExactly(strict);
            assertThat(nodes.failures("organisation.change", branch))
                    .containsExactly("four eyes: camera.guest false -> true");
        } finally {
            nodes.change("delete from policy_value where policy_name = 'changes.four-eyes'");
        }
        submits(admin, organisation(admin, branch), "move", Map.of("organisations:parent", root));
        assertThat(nodes.query("select parent_id from organisation where id = '" + branch + "'"))
                .containsExactly(root);
        assertThat(nodes.query(
                        "select detail from audit_entry where action_name = 'organisation.change' and actor = ?"
                                + " and outcome_name = 'SUCCESS'",
                        login))
                .singleElement()
                .asString()
                .endsWith("; camera.guest false -> true");
    }

    /** Straight into the database: a move looks there, and no server has to notice. */
    private void setsPolicy(String organisation, String name, String value) {
        nodes.change(
                "insert into policy_value (organisation_id, policy_name, value_text, changed_at, changed_by)"
                        + " select id, ?, ?, created_at, 'test' from organisation where id = ?",
                name,
                value,
                UUID.fromString(organisation));
    }

    @Test
    void AD1_an_organisations_administrator_sees_and_changes_its_own_part_only() {
        String foreign = adds(root, login + " よそ");
        String localLogin = nodes.newAccount();
        Person local = signedIn(localLogin, "ORGANISATION_ADMIN");
        Page own = local.get("/admin/organisations");
        assertThat(own.body()).contains("丸の内支店").doesNotContain(login, "organisations:move");
        assertThat(organisation(local, foreign).status()).isEqualTo(404);
        assertThat(organisation(local, root).status()).isEqualTo(404);
        assertThat(nodes.query(
                        "select object_name from audit_entry where action_name = 'organisation.read' and actor = ?",
                        localLogin))
                .containsExactlyInAnyOrder(foreign, root);
        assertThat(signedIn(nodes.newAccount(), "HOST")
                        .get("/admin/organisations")
                        .status())
                .isEqualTo(403);
    }
}
