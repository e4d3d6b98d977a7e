package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;

/** Changing the own password. */
@ExtendWith(WithNodes.class)
class PasswordIT {
    private static final String NEW = "a quite new phrase";

    private Nodes nodes;
    private Person person;
    private String login;

    @BeforeEach
    void arrive(Nodes grid) {
        nodes = grid;
        login = nodes.newAccount();
        person = new Person(nodes.first().address());
        person.signsIn(login);
    }

    private Page changes(String present, String wanted, String repeated) {
        return person.submit(
                person.get("/host/account"),
                "password",
                "password:change",
                Map.of("password:present", present, "password:wanted", wanted, "password:repeated", repeated));
    }

    @Test
    void SO1_a_new_password_holds_at_once_and_ends_every_other_session_on_every_server() {
        Person elsewhere = new Person(nodes.second().address());
        elsewhere.signsIn(login);
        String session = person.cookie("JSESSIONID");
        assertThat(changes(Person.PASSWORD, NEW, NEW).body()).contains("パスワードを変更しました。");
        assertThat(person.get("/host/connect").status()).isEqualTo(200);
        assertThat(person.cookie("JSESSIONID")).isNotEqualTo(session);
        assertThat(elsewhere.get("/host/connect").location()).startsWith("/sign-in");
        assertThat(new Person(nodes.first().address()).signsIn(login).body()).contains("サインインできませんでした。");
        assertThat(new Person(nodes.first().address()).signsIn(login, NEW).location())
                .isEqualTo("/host/connect");
        assertThat(nodes.query(
                        "select outcome_name from audit_entry where action_name = 'password.change' and actor = ?",
                        login))
                .containsExactly("SUCCESS");
    }

    @Test
    void SO1_a_password_that_cannot_be_taken_is_told_at_its_field_and_nothing_changes() {
        assertThat(changes(Person.PASSWORD, "elevenchars", "elevenchars").body())
                .contains("12文字以上にしてください。")
                .doesNotContain("elevenchars");
        assertThat(changes(Person.PASSWORD, login + "-2026", login + "-2026").body())
                .contains("名前やログインIDを含まない");
        assertThat(changes(Person.PASSWORD, NEW, NEW + "!").body()).contains("上と同じ、12文字以上");
        assertThat(changes("wrong", NEW, NEW).body()).contains("今のパスワードが正しくありません。");
        assertThat(new Person(nodes.first().address()).signsIn(login).location())
                .isEqualTo("/host/connect");
        assertThat(nodes.failures("password.change", login))
                .containsExactlyInAnyOrder("TOO_SHORT", "HOLDS_NAME", "NOT_REPEATED", "WrongPassword");
    }

    @Test
    void SO1_none_of_the_last_five_passwords_is_taken_again() {
        String before = Person.PASSWORD;
        for (int i = 1; i <= 5; i++) {
            String next = NEW + " " + i;
            assertThat(changes(before, next, next).body()).contains("パスワードを変更しました。");
            before = next;
        }
        for (int i = 1; i <= 5; i++) {
            String old = NEW + " " + i;
            assertThat(changes(before, old, old).body()).as(old).contains("最近使ったパスワードです。");
        }
        assertThat(nodes.query(
                        "select p.id from past_password p join account a on a.id = p.account_id where a.login = ?",
                        login))
                .hasSize(4);
    }

    @Test
    void SO1_an_open_session_is_no_place_to_guess() {
        for (int i = 0; i < 5; i++) {
            assertThat(changes("guess " + i, NEW, NEW).body()).contains("今のパスワードが正しくありません。");
        }
        changes(Person.PASSWORD, NEW, NEW);
        assertThat(person.get("/host/connect").location()).startsWith("/sign-in");
        assertThat(new Person(nodes.first().address()).signsIn(login).body()).contains("サインインできませんでした。");
    }
}
