package org.mendan.it.http.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;
import org.mendan.it.http.Page;
import org.mendan.it.http.Person;

/** Forms with what the page never offered, and with what it offers no more. */
@ExtendWith(WithNodes.class)
class ForgedFormIT {
    private static final String NOT_IN_LIST = "この値は選べません。一覧から選び直してください。";

    private Stage stage;

    /** One field of a page with a list, the place for what is said at it, and a value that is not in the list. */
    private record Forged(String path, String form, String button, String field, String place, String value) {}

    @BeforeEach
    void gather(Nodes grid) {
        stage = new Stage(grid);
    }

    @AfterEach
    void leaveAsItWas() {
        stage.stands(Stand.HOST);
    }

    private List<Forged> forgeries() {
        String elsewhere = stage.elsewhere().toString();
        String account = "/admin/account?id=" + stage.id(stage.colleague());
        String document = "/host/document?id=" + stage.document();
        String record = "/host/record?id=" + stage.record(stage.account());
        String branch = "/admin/organisations?id=" + stage.branch("支店 " + UUID.randomUUID());
        String policy = "/admin/policy?name=camera.guest&organisation=" + stage.here();
        List<Forged> all = new ArrayList<>();
        for (String page : List.of(account, "/admin/account-new")) {
            String button = page.equals(account) ? "account:save" : "account:add";
            all.add(new Forged(page, "account", button, "account:role", "role-problem", "ADMIN"));
            all.add(new Forged(page, "account", button, "account:role", "role-problem", "BOSS"));
            all.add(new Forged(page, "account", button, "account:rights", "rights-problem", "AUDITOR"));
            all.add(new Forged(page, "account", button, "account:organisation", "organisation-problem", elsewhere));
            all.add(new Forged(page, "account", button, "account:organisation", "organisation-problem", "x"));
        }
        all.add(new Forged(
                branch, "organisations", "organisations:move", "organisations:parent", "parent-problem", elsewhere));
        all.add(new Forged(policy, "change", "change:save", "change:value", "value-problem", "maybe"));
        all.add(new Forged(document, "about", "about:save", "about:layout", "layout-problem", "DIAGONAL"));
        all.add(new Forged(document, "about", "about:share", "about:shareWith", "share-problem", elsewhere));
        all.add(new Forged(
                document,
                "about",
                "about:apply",
                "about:approver",
                "approver-problem",
                stage.account().toString()));
        all.add(new Forged(record, "noteForm", "noteSave", "outlook", "outlook-problem", "FANTASTIC"));
        return all;
    }

    @TestFactory
    Stream<DynamicTest> AD1_AU1_a_value_that_stands_in_no_list_is_told_at_its_field_and_audited() {
        stage.colleague("APPROVER");
        List<Forged> all = forgeries();
        stage.stands(Stand.ORGANISATION_ADMIN);
        return all.stream()
                .map(one ->
                        DynamicTest.dynamicTest(one.path() + " " + one.field() + " " + one.value(), () -> isTold(one)));
    }

    private void isTold(Forged one) {
        Person person = stage.person();
        Object before = everything();
        int refusals = stage.refusals();
        Page answer = person.submit(person.get(one.path()), one.form(), one.button(), Map.of(one.field(), one.value()));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.problem(one.place())).isEqualTo(NOT_IN_LIST);
        assertThat(everything()).isEqualTo(before);
        assertThat(stage.refusals()).isEqualTo(refusals + 1);
        String page = one.path().replaceAll("\\?.*", "");
        assertThat(stage.nodes()
                        .query(
                                "select detail from audit_entry where action_name = 'page.choose' and actor = ?"
                                        + " and object_name = ?",
                                stage.login(),
                                page + " " + one.field()))
                .anyMatch(detail -> detail.startsWith("not offered: ") && detail.contains(one.value()));
    }

    /** What the product has stored as done by this person. */
    private List<String> everything() {
        return stage.nodes()
                .query(
                        "select id from audit_entry where outcome_name = 'SUCCESS' and actor in (?, ?)",
                        stage.login(),
                        stage.account().toString());
    }

    @Test
    void AD1_AU1_a_button_that_the_page_does_not_have_is_told_to_be_none_and_audited() {
        stage.mayEverything();
        String login = stage.colleague();
        Person person = stage.person();
        int refusals = stage.refusals();
        Page open = person.get("/admin/account?id=" + stage.id(login));
        assertThat(open.body()).doesNotContain("state:restart");
        Page answer = person.submit(open, "state", "state:restart", Map.of());
        assertThat(answer.body()).contains("この操作は、いまは行えません。画面には今の状態が表示されています。");
        assertThat(stage.refusals()).isEqualTo(refusals + 1);
        assertThat(stage.nodes()
                        .query(
                                "select object_name from audit_entry where action_name = 'page.press' and actor = ?",
                                stage.login()))
                .containsExactly("/admin/account state:restart");
    }

    @Test
    void AD1_AU1_rows_beyond_ones_own_rights_are_audited_with_their_lines() {
        stage.stands(Stand.ORGANISATION_ADMIN);
        Person person = stage.person();
        byte[] file = Scene.bytes("login,name,role,rights\na@example.jp,佐藤,HOST,\nb@example.jp,伊藤,ADMIN,AUDITOR\n");
        Page looked = person.upload(
                person.get("/admin/accounts-import"), "upload", "upload:look", "upload:file", "x.csv", file);
        assertThat(looked.body()).contains("誤り：1件").doesNotContain("start:go");
        assertThat(stage.nodes()
                        .query(
                                "select detail from audit_entry where action_name = 'account.import'"
                                        + " and outcome_name = 'FAILURE' and actor = ?",
                                stage.login()))
                .containsExactly("1 rows beyond his rights: line 3");
    }

    @Test
    void AD1_whoever_is_stopped_while_a_page_is_open_presses_nothing_on_it_any_more() {
        stage.mayEverything();
        Person person = stage.person();
        String login = stage.colleague();
        Page account = person.get("/admin/account?id=" + stage.id(login));
        UUID document = stage.document();
        Page about = person.get("/host/document?id=" + document);
        String other = stage.nodes().newAccount();
        stage.nodes().change("update account set role_name = 'ADMIN' where login = ?", other);
        Person admin = stage.signedIn(other);
        admin.submit(admin.get("/admin/account?id=" + stage.account()), "state", "state:stop", Map.of());
        assertThat(person.submit(account, "state", "state:stop", Map.of()).location())
                .startsWith("/sign-in");
        assertThat(person.submit(about, "about", "about:remove", Map.of()).location())
                .startsWith("/sign-in");
        assertThat(stage.nodes().query("select login from account where login = ? and active", login))
                .containsExactly(login);
        assertThat(stage.nodes().query("select id from document where id = ?", document))
                .hasSize(1);
        stage.nodes().change("update account set role_name = 'HOST' where login = ?", other);
    }
}
