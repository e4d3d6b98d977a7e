package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;
import org.mendan.it.server.AuthenticatorApp;

/** Sign-in in two steps, with an app that is a library of its own. */
@ExtendWith(WithNodes.class)
class SecondFactorIT {
    private static final Pattern SECRET = Pattern.compile("<span class=\"digits\">([A-Z2-7 ]{39})</span>");
    private static final Pattern RECOVERY = Pattern.compile("<li class=\"digits\">([a-z2-9-]{14})</li>");

    private Nodes nodes;
    private String login;
    private String secret = "";
    private List<String> recovery = List.of();

    @BeforeEach
    void arrive(Nodes grid) {
        nodes = grid;
        login = nodes.newAccount();
    }

    private Person stranger() {
        return new Person(nodes.first().address());
    }

    private Person setUp() {
        Person person = stranger();
        person.signsIn(login);
        Page begun = person.submit(person.get("/host/account"), "factor", "factor:begin", Map.of());
        Matcher shown = SECRET.matcher(begun.body());
        assertThat(shown.find()).as("a secret to type").isTrue();
        secret = shown.group(1).replace(" ", "");
        assertThat(begun.body()).contains("認証アプリに登録するための二次元コード");
        Page refused = person.submit(
                begun, "factor", "factor:turnOn", Map.of("factor:code", "000000", "factor:password", Person.PASSWORD));
        assertThat(refused.body()).contains("このコードは使えません。");
        Page on = person.submit(
                refused,
                "factor",
                "factor:turnOn",
                Map.of("factor:code", AuthenticatorApp.code(secret, 0), "factor:password", Person.PASSWORD));
        assertThat(on.body()).contains("2段階の確認を有効にしました。", "あと10個です。").doesNotContain(secret);
        recovery = RECOVERY.matcher(on.body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(recovery).hasSize(10);
        return person;
    }

    private static Page enters(Person person, String typed) {
        return person.submit(person.get("/sign-in-code"), "code", "code:submit", Map.of("code:typed", typed));
    }

    @Test
    void SO1_after_the_password_the_code_of_the_app_is_asked_for_and_counts_once() {
        setUp();
        Person person = stranger();
        assertThat(person.signsIn(login).location()).isEqualTo("/sign-in-code");
        assertThat(person.get("/host/connect").location()).as("not in yet").startsWith("/sign-in");
        assertThat(enters(person, "000000").body()).contains("このコードは使えません。");
        // The code of this step is used; a clock may be one step ahead
        String code = AuthenticatorApp.code(secret, 1);
        assertThat(enters(person, code.substring(0, 3) + " " + code.substring(3))
                        .location())
                .isEqualTo("/host/connect");
        assertThat(person.get("/host/connect").status()).isEqualTo(200);
        Person thief = stranger();
        thief.signsIn(login);
        assertThat(enters(thief, code).body()).contains("このコードは使えません。");
        assertThat(nodes.query(
                        "select detail from audit_entry where action_name = 'sign-in' and outcome_name = 'SUCCESS'"
                                + " and actor = ?",
                        login))
                .containsExactlyInAnyOrder("", "app code");
        assertThat(nodes.failures("sign-in", login)).containsOnly("wrong code");
    }

    @Test
    void SO1_a_recovery_code_stands_in_once() {
        Person owner = setUp();
        Person person = stranger();
        person.signsIn(login);
        assertThat(enters(person, recovery.get(3).toUpperCase(Locale.ROOT).replace("-", " "))
                        .location())
                .isEqualTo("/host/connect");
        Person again = stranger();
        again.signsIn(login);
        assertThat(enters(again, recovery.get(3)).body()).contains("このコードは使えません。");
        assertThat(owner.get("/host/account").body()).contains("あと9個です。").doesNotContain(recovery.get(4));
        Page renewed = owner.submit(
                owner.get("/host/account"), "factor", "factor:newCodes", Map.of("factor:password", Person.PASSWORD));
        assertThat(renewed.body()).contains("回復コードを作り直しました。", "あと10個です。");
        assertThat(enters(again, recovery.get(4)).body()).contains("このコードは使えません。");
        Matcher first = RECOVERY.matcher(renewed.body());
        assertThat(first.find()).isTrue();
        assertThat(enters(again, first.group(1)).location()).isEqualTo("/host/connect");
    }

    @Test
    void SO1_guessing_codes_locks_the_account_and_a_right_password_in_between_does_not_help() {
        setUp();
        for (int i = 0; i < 5; i++) {
            Person guesser = stranger();
            assertThat(guesser.signsIn(login).location()).isEqualTo("/sign-in-code");
            enters(guesser, "00000" + i);
        }
        assertThat(stranger().signsIn(login).body()).contains("サインインできませんでした。");
    }

    @Test
    void SO1_nobody_comes_to_the_second_step_without_the_first() {
        Person person = stranger();
        assertThat(person.get("/sign-in-code").location()).isEqualTo("/sign-in");
        setUp();
        assertThat(stranger().signsIn(login, "wrong").body()).contains("サインインできませんでした。");
    }

    @Test
    void SO1_a_session_left_open_cannot_take_the_second_step_away_but_its_owner_can() {
        Person owner = setUp();
        Page refused = owner.submit(
                owner.get("/host/account"), "factor", "factor:turnOff", Map.of("factor:password", "guess"));
        assertThat(refused.body()).contains("今のパスワードが正しくありません。", "あと10個です。");
        Page off = owner.submit(refused, "factor", "factor:turnOff", Map.of("factor:password", Person.PASSWORD));
        assertThat(off.body()).contains("2段階の確認を無効にしました。", "設定を始める");
        assertThat(stranger().signsIn(login).location()).isEqualTo("/host/connect");
        assertThat(nodes.failures("second-factor.change", login)).containsExactly("WRONG");
    }

    @Test
    void SO1_an_administrator_takes_it_away_from_somebody_who_has_lost_both() {
        setUp();
        String name = nodes.newAccount();
        nodes.change("update account set role_name = 'ADMIN' where login = ?", name);
        Person admin = stranger();
        admin.signsIn(name);
        String id = nodes.query("select id from account where login = '" + login + "'")
                .get(0);
        Page page = admin.get("/admin/account?id=" + id);
        Page done = admin.submit(page, "state", "state:removeSecondFactor", Map.of());
        assertThat(done.body()).contains("2段階の確認を外しました。").doesNotContain("state:removeSecondFactor");
        assertThat(stranger().signsIn(login).location()).isEqualTo("/host/connect");
        assertThat(nodes.query(
                        "select actor from audit_entry where action_name = 'second-factor.off' and object_name = ?",
                        login))
                .containsExactly(name);
    }
}
