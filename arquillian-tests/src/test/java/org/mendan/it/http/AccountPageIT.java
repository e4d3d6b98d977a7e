package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

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
        saves(admin, account(admin, login), "佐藤 一", "HOST");
        Page told = saves(other, open, "佐藤 二", "HOST");
        assertThat(told.body()).contains("ほかの管理者が先にこのアカウントを変更しました（今の内容：佐藤 一", "value=\"佐藤 二\"");
        assertThat(saves(other, told, "佐藤 二", "HOST").body()).contains("「佐藤 二」を保存しました。");
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
        assertThat(refused.body()).doesNotContain("を保存しました。");
        assertThat(nodes.query("select role_name from account where login = ?", login))
                .containsExactly("HOST");
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
        organisationAdmin.submit(
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
        assertThat(account(admin, local).body()).contains("AUDITOR");
    }
}
