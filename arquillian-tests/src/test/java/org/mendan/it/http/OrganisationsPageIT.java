package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
        assertThat(circle.body()).doesNotContain("を保存しました。");
        assertThat(nodes.query("select parent_id from organisation where id = '" + east + "'"))
                .containsExactly(root);
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
    void AD1_an_organisations_administrator_sees_and_changes_its_own_part_only() {
        String foreign = adds(root, login + " よそ");
        Person local = signedIn(nodes.newAccount(), "ORGANISATION_ADMIN");
        Page own = local.get("/admin/organisations");
        assertThat(own.body()).contains("丸の内支店").doesNotContain(login, "organisations:move");
        assertThat(organisation(local, foreign).status()).isEqualTo(404);
        assertThat(organisation(local, root).status()).isEqualTo(404);
        assertThat(signedIn(nodes.newAccount(), "HOST")
                        .get("/admin/organisations")
                        .status())
                .isEqualTo(403);
    }
}
