package org.mendan.it.http.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mendan.it.http.Person;

/** Accounts: one, a new one, and the list of all. */
final class AccountRoom {
    private static final String PAGE = "/admin/account";

    /** Who decides about accounts, and who reads everything. */
    private static final Set<Stand> READERS = EnumSet.of(
            Stand.AUDITOR, Stand.ORGANISATION_ADMIN, Stand.AUDITING_ORGANISATION_ADMIN, Stand.ADMIN, Stand.OTHER_ADMIN);

    private AccountRoom() {}

    static List<Row> rows() {
        return List.of(
                Row.of(PAGE, "account", "save", Stand.ADMINS_HERE, AccountRoom::save),
                Row.of(PAGE, "state", "stop", Stand.ADMINS_HERE, AccountRoom::stop),
                Row.of(PAGE, "state", "restart", Stand.ADMINS_HERE, AccountRoom::restart),
                Row.of(PAGE, "state", "unlock", Stand.ADMINS_HERE, AccountRoom::unlock),
                Row.of(PAGE, "state", "removeSecondFactor", Stand.ADMINS_HERE, AccountRoom::removeSecondFactor),
                Row.of(PAGE, "state", "invite", Stand.ADMINS_HERE, AccountRoom::invite),
                Row.of(PAGE, "sessions", "endAll", Stand.ADMINS_HERE, AccountRoom::endAll),
                // Who administers a part is beyond those who administer another, and everything is beyond both
                Row.of(PAGE, "account", "save", Stand.ADMINS, AccountRoom::saveAnAdministrator),
                Row.of(PAGE, "state", "stop", Stand.ADMINS, AccountRoom::stopAnAdministrator),
                Row.of("/admin/account-new", "account", "add", Stand.ADMINS_HERE, AccountRoom::add),
                Row.of("/admin/accounts", "list", "accounts", READERS, AccountRoom::list)
                        .narrowed(Stand.OTHER_ORGANISATION_ADMIN));
    }

    private static Scene about(Stage stage, String login) {
        return stage.scene(PAGE + "?id=" + stage.id(login));
    }

    private static String administrator(Stage stage) {
        String login = stage.colleague();
        stage.nodes().change("update account set role_name = 'ADMIN' where login = ?", login);
        return login;
    }

    private static Scene save(Stage stage) {
        return saves(stage, stage.colleague());
    }

    private static Scene saveAnAdministrator(Stage stage) {
        String login = administrator(stage);
        return saves(stage, login)
                .after(() -> stage.nodes().change("update account set role_name = 'HOST' where login = ?", login));
    }

    private static Scene saves(Stage stage, String login) {
        return about(stage, login)
                .typed("account:name", "新しい名前")
                .fact("select display_name from account where login = ?", login);
    }

    private static Scene stop(Stage stage) {
        return active(stage, stage.colleague());
    }

    private static Scene stopAnAdministrator(Stage stage) {
        String login = administrator(stage);
        return active(stage, login)
                .after(() -> stage.nodes().change("update account set role_name = 'HOST' where login = ?", login));
    }

    private static Scene active(Stage stage, String login) {
        return about(stage, login).fact("select active from account where login = ?", login);
    }

    private static Scene restart(Stage stage) {
        String login = stage.colleague();
        stage.nodes().change("update account set active = false where login = ?", login);
        return active(stage, login);
    }

    private static Scene unlock(Stage stage) {
        String login = stage.colleague();
        stage.nodes()
                .change(
                        "update account set failed_attempts = 5,"
                                + " locked_until = dateadd('day', 1, current_timestamp) where login = ?",
                        login);
        return about(stage, login).fact("select locked_until from account where login = ?", login);
    }

    private static Scene removeSecondFactor(Stage stage) {
        String login = stage.colleague();
        UUID id = stage.id(login);
        stage.nodes()
                .change(
                        "insert into second_factor (account_id, secret, since, last_step)"
                                + " select id, 'JBSWY3DPEHPK3PXP', created_at, 0 from account where id = ?",
                        id);
        return about(stage, login).fact("select account_id from second_factor where account_id = ?", id);
    }

    private static Scene invite(Stage stage) {
        String login = stage.colleague();
        stage.nodes().change("update account set invited_at = created_at where login = ?", login);
        return about(stage, login).fact("select id from account_link where account_id = ?", stage.id(login));
    }

    private static Scene endAll(Stage stage) {
        String login = stage.colleague();
        Person colleague = stage.signedIn(login);
        return about(stage, login).fact(() -> colleague.get("/host/connect").status());
    }

    private static Scene add(Stage stage) {
        String login = "new-" + UUID.randomUUID() + "@example.jp";
        return stage.scene("/admin/account-new")
                .typed("account:name", "新しい人")
                .typed("account:login", login)
                .typed("account:role", "HOST")
                .typed("account:organisation", stage.here().toString())
                .fact("select organisation_id from account where login = ?", login);
    }

    private static Scene list(Stage stage) {
        String login = stage.colleague();
        return stage.scene("/admin/accounts?words=" + login)
                .byScript("list:accounts", "list:accounts")
                .typed("list:accounts_pagination", "true")
                .typed("list:accounts_first", "0")
                .typed("list:accounts_rows", "20")
                .shows(login);
    }
}
