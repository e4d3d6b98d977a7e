package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;
import org.mendan.it.wire.Room;

/** Accounts as administrators see, change and stop them. */
@ExtendWith(WithNodes.class)
class AccountPageIT {
    private static final String NOT_IN_LIST = "この値は選べません。一覧から選び直してください。";

    private Nodes nodes;
    private Person admin;
    private String adminLogin;
    private String login;

    @BeforeEach
    void arrive(Nodes grid) {
        nodes = grid;
        adminLogin = nodes.newAccount();
        admin = signedIn(adminLogin, "ADMIN");
        login = nodes.newAccount();
    }

    private Person signedIn(String as, String role) {
        nodes.change("update account set role_name = ? where login = ?", role, as);
        Person person = new Person(nodes.first().address());
        person.signsIn(as);
        return person;
    }

    private String id(String of) {
        return nodes.query("select id from account where login = ?", of).get(0);
    }

    private Page account(Person who, String of) {
        return who.get("/admin/account?id=" + id(of));
    }

    private Page saves(Person who, Page page, String name, String role) {
        String organisation = nodes.query("select organisation_id from account where login = ?", login)
                .get(0);
        return who.submit(
                page,
                "account",
                "account:save",
                Map.of("account:name", name, "account:organisation", organisation, "account:role", role));
    }

    @Test
    void AD1_accounts_are_found_and_leave_as_csv() {
        assertThat(admin.get("/admin/accounts?words=" + login).body()).contains(login, "担当者", "利用中");
        assertThat(admin.get("/admin/accounts?words=" + login + "&state=stopped")
                        .body())
                .contains("条件に合うアカウントはありません");
        Page file = admin.get("/admin/accounts.csv?words=" + login);
        assertThat(file.body())
                .startsWith("\uFEFFlogin,name,organisation,role,rights,active,created\r\n" + login + ",")
                .contains("丸の内支店,HOST,,true,");
    }

    @Test
    void AD1_a_name_and_a_role_are_changed_and_the_change_is_audited() {
        Page saved = saves(admin, account(admin, login), "佐藤 太郎", "ORGANISATION_ADMIN");
        assertThat(saved.body()).contains("「佐藤 太郎」を保存しました。");
        assertThat(nodes.query("select role_name from account where login = ?", login))
                .containsExactly("ORGANISATION_ADMIN");
        assertThat(nodes.query(
                        "select detail from audit_entry where action_name = 'account.change' and actor = ?",
                        adminLogin))
                .singleElement()
                .asString()
                .endsWith("-> 佐藤 太郎; role HOST -> ORGANISATION_ADMIN");
    }

    @Test
    void AD1_of_two_who_change_the_same_account_the_second_is_told() {
        Person other = signedIn(nodes.newAccount(), "ADMIN");
        Page open = account(other, login);
        String root = nodes.query("select id from organisation where parent_id is null")
                .get(0);
        admin.submit(
                account(admin, login),
                "account",
                "account:save",
                Map.of(
                        "account:name", "佐藤 一",
                        "account:organisation", root,
                        "account:role", "HOST",
                        "account:rights", "APPROVER"));
        assertThat(nodes.query("select organisation_id from account where login = ?", login))
                .containsExactly(root);
        assertThat(rights(login)).containsExactly("APPROVER");
        Page told = saves(other, open, "佐藤 二", "HOST");
        String top = nodes.query("select name from organisation where id = '" + root + "'")
                .get(0);
        assertThat(told.body()).contains("ほかの管理者が先にこのアカウントを変更しました（今の内容：佐藤 一 / 担当者 / 資料の承認 / " + top, "value=\"佐藤 二\"");
        assertThat(saves(other, told, "佐藤 二", "HOST").body()).contains("「佐藤 二」を保存しました。");
    }

    private List<String> chosenInVain(String by) {
        return nodes.query(
                "select object_name || ' ' || detail from audit_entry where action_name = 'page.choose'"
                        + " and outcome_name = 'FAILURE' and actor = ?",
                by);
    }

    private List<String> rights(String of) {
        return nodes.query(
                "select r.right_name from account_right r join account a on a.id = r.account_id where a.login = ?"
                        + " order by r.right_name",
                of);
    }

    @Test
    void AD1_rights_that_are_ticked_are_stored_and_those_that_are_not_are_taken_away() {
        Map<String, String> typed = Map.of(
                "account:name", "佐藤",
                "account:organisation",
                        nodes.query("select organisation_id from account where login = ?", login)
                                .get(0),
                "account:role", "HOST");
        Map<String, String> ticked = new HashMap<>(typed);
        ticked.put("account:rights", "DOCUMENT_UPLOAD");
        Page saved = admin.submit(account(admin, login), "account", "account:save", ticked);
        assertThat(rights(login)).containsExactly("DOCUMENT_UPLOAD");
        ticked.put("account:rights", "AUDITOR");
        admin.submit(saved, "account", "account:save", ticked);
        assertThat(rights(login)).containsExactly("AUDITOR");
    }

    @Test
    void AD1_the_file_of_an_organisations_administrator_holds_its_own_part_only() {
        Person local = signedIn(nodes.newAccount(), "ORGANISATION_ADMIN");
        String file = local.get("/admin/accounts.csv").body();
        assertThat(file).contains(login + ",").doesNotContain("admin@example.jp,");
        String root = nodes.query("select id from organisation where parent_id is null")
                .get(0);
        assertThat(local.get("/admin/accounts.csv?organisation=" + root).body()).doesNotContain("admin@example.jp,");
        assertThat(admin.get("/admin/accounts.csv").body()).contains("admin@example.jp,");
    }

    @Test
    void AD1_a_stopped_account_loses_its_sessions_and_its_meeting_at_once_on_every_server() {
        Person host = new Person(nodes.second().address());
        host.signsIn(login);
        Room room = Room.between(host, new Person(nodes.first().address()));
        admin.submit(account(admin, login), "state", "state:stop", Map.of());
        room.guestSocket().await("meeting.ended");
        assertThat(host.get("/host/connect").location()).startsWith("/sign-in");
        assertThat(new Person(nodes.first().address()).signsIn(login).body()).contains("サインインできませんでした。");
        assertThat(account(admin, login).body()).contains("停止中");
        admin.submit(account(admin, login), "state", "state:restart", Map.of());
        assertThat(new Person(nodes.first().address()).signsIn(login).location())
                .isEqualTo("/host/connect");
        room.close();
    }

    @Test
    void SO1_an_administrator_takes_a_lock_away() {
        for (int i = 0; i < 5; i++) {
            new Person(nodes.first().address()).signsIn(login, "wrong");
        }
        assertThat(new Person(nodes.first().address()).signsIn(login).body()).contains("サインインできませんでした。");
        assertThat(account(admin, login).body()).contains("ロック中");
        admin.submit(account(admin, login), "state", "state:unlock", Map.of());
        assertThat(new Person(nodes.first().address()).signsIn(login).location())
                .isEqualTo("/host/connect");
    }

    @Test
    void AD1_an_organisations_administrator_reaches_nobody_above_or_beside_and_the_try_is_audited() {
        String local = nodes.newAccount();
        Person organisationAdmin = signedIn(local, "ORGANISATION_ADMIN");
        assertThat(account(organisationAdmin, login).status()).isEqualTo(200);
        assertThat(account(organisationAdmin, "admin@example.jp").status()).isEqualTo(404);
        assertThat(organisationAdmin.get("/admin/accounts").body()).doesNotContain(">admin@example.jp<");
        Page refused = saves(organisationAdmin, account(organisationAdmin, login), "佐藤", "ADMIN");
        assertThat(refused.body()).doesNotContain("を保存しました。").contains("value=\"佐藤\"");
        assertThat(refused.problem("role-problem")).isEqualTo(NOT_IN_LIST);
        assertThat(nodes.query("select role_name from account where login = ?", login))
                .containsExactly("HOST");
        assertThat(chosenInVain(local)).containsExactly("/admin/account account:role not offered: ADMIN");
        assertThat(nodes.query(
                        "select object_name from audit_entry where action_name = 'account.read' and actor = ?", local))
                .contains(id("admin@example.jp"));
        Person host = signedIn(nodes.newAccount(), "HOST");
        assertThat(host.get("/admin/accounts").status()).isEqualTo(403);
        assertThat(host.get("/admin/accounts.csv").status()).isEqualTo(403);
        assertThat(account(host, login).status()).isEqualTo(403);
    }

    @Test
    void AD1_AU1_an_organisations_administrator_cannot_make_itself_an_auditor() {
        String local = nodes.newAccount();
        Person organisationAdmin = signedIn(local, "ORGANISATION_ADMIN");
        Page own = account(organisationAdmin, local);
        assertThat(own.body()).contains("APPROVER").doesNotContain("AUDITOR");
        Page refused = organisationAdmin.submit(
                own,
                "account",
                "account:save",
                Map.of(
                        "account:name", "佐藤",
                        "account:organisation",
                                nodes.query("select organisation_id from account where login = ?", local)
                                        .get(0),
                        "account:role", "ORGANISATION_ADMIN",
                        "account:rights", "AUDITOR"));
        assertThat(nodes.query(
                        "select r.right_name from account_right r join account a on a.id = r.account_id where a.login = ?",
                        local))
                .isEmpty();
        assertThat(refused.problem("rights-problem")).isEqualTo(NOT_IN_LIST);
        assertThat(chosenInVain(local)).containsExactly("/admin/account account:rights not offered: [AUDITOR]");
        assertThat(account(admin, local).body()).contains("AUDITOR");
    }
}
