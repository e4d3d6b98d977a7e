package org.mendan.it.sso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.http.Person;
import org.mendan.it.server.Eventually;
import org.mendan.it.wire.Room;

/** Signing in by the provider. */
@Tag("keycloak")
@ExtendWith(WithBank.class)
class SsoSignInIT {
    /** How every signed token begins: an algorithm, in Base64. */
    private static final String TOKEN = "eyJhbG";

    private Bank bank;
    private Wayfarer visitor;

    @BeforeEach
    void arrive(Bank one) {
        bank = one;
        visitor = bank.wayfarer();
    }

    private String account(String login, String column) {
        return bank.query("select " + column + " from account where login = ?", login)
                .get(0);
    }

    @Test
    void SO2_the_first_sign_in_makes_the_account_as_the_claims_say_and_leads_to_the_wanted_page() {
        assertThat(visitor.opens("/sign-in").body()).contains("みらい銀行でサインイン", "パスワードでサインイン");
        HttpResponse<String> page = visitor.signsIn("hanako", "/host/records?words=a");
        assertThat(page.uri().toString()).endsWith("/host/records?words=a");
        assertThat(page.body()).contains("花子 山田");
        assertThat(account("hanako", "role_name")).isEqualTo("HOST");
        assertThat(bank.query("select o.name from account a join organisation o on o.id = a.organisation_id"
                        + " where a.login = 'hanako'"))
                .containsExactly("丸の内支店");
        assertThat(bank.query("select issuer from account_subject where account_id = ?", account("hanako", "id")))
                .containsExactly(bank.provider().issuer());
        assertThat(bank.query(
                        "select action_name from audit_entry where object_name in ('hanako', ?)"
                                + " and outcome_name = 'SUCCESS'",
                        account("hanako", "id")))
                .contains("account.create", "account.link", "sign-in.sso");
    }

    @Test
    void SO2_state_nonce_and_pkce_are_sent_and_no_token_stands_in_an_address_or_in_the_log() throws IOException {
        visitor.opens("/sso/start");
        assertThat(visitor.passed("/protocol/openid-connect/auth").getQuery())
                .contains("state=", "nonce=", "code_challenge_method=S256", "response_type=code");
        visitor.signsIn("hanako");
        assertThat(visitor.way()).noneMatch(step -> step.toString().contains(TOKEN));
        assertThat(Files.readString(bank.first().log()))
                .doesNotContain(TOKEN, visitor.callback().getQuery());
    }

    @Test
    void SO1_the_session_id_changes_at_the_sign_in() {
        visitor.opens("/sign-in");
        String before = visitor.cookie("JSESSIONID").orElse("");
        visitor.signsIn("hanako");
        assertThat(visitor.cookie("JSESSIONID").orElseThrow()).isNotEqualTo(before);
        assertThat(visitor.isSignedIn()).isTrue();
    }

    @Test
    void SO2_the_role_follows_the_provider_at_each_sign_in() {
        visitor.signsIn("manager");
        assertThat(account("manager", "role_name")).isEqualTo("ORGANISATION_ADMIN");
        assertThat(visitor.opens("/admin/accounts").statusCode()).isEqualTo(200);
        bank.provider().role("manager", "mendan-manager", false);
        Wayfarer later = bank.wayfarer();
        later.signsIn("manager");
        assertThat(account("manager", "role_name")).isEqualTo("HOST");
        assertThat(later.opens("/admin/accounts").statusCode()).isEqualTo(403);
        assertThat(bank.query("select detail from audit_entry where action_name = 'account.change'"
                        + " and object_name = 'manager'"))
                .contains("role ORGANISATION_ADMIN -> HOST");
    }

    @Test
    void SO2_a_sign_in_begun_at_one_server_is_finished_at_another() {
        visitor.stopsBeforeCallback().signsIn("moved");
        URI callback = visitor.callback();
        URI there = bank.second().address("/sso/callback?" + callback.getRawQuery());
        assertThat(visitor.opens(there.toString()).uri())
                .isEqualTo(bank.second().address("/host/connect"));
        bank.provider().signsOut("moved");
        Eventually.isTrue("signed out there", Duration.ofSeconds(10), () -> visitor.leadsTo(
                        bank.second().address("/host/connect").toString())
                .startsWith("/sign-in"));
    }

    @Test
    void SO2_two_first_sign_ins_at_the_same_moment_make_one_account() {
        List<Wayfarer> both = List.of(bank.wayfarer(), bank.wayfarer());
        both.forEach(one -> one.stopsBeforeCallback().signsIn("racer"));
        List<CompletableFuture<String>> arrivals = both.stream()
                .map(one -> CompletableFuture.supplyAsync(
                        () -> one.leadsTo(one.callback().toString())))
                .toList();
        assertThat(arrivals).allSatisfy(arrival -> assertThat(arrival.join()).isEqualTo("/host/connect"));
        assertThat(bank.query("select login from account where login = 'racer'"))
                .hasSize(1);
    }

    @Test
    void SO2_tokens_of_a_new_key_are_taken_at_once() {
        bank.wayfarer().signsIn("hanako");
        bank.provider().rotatesKeys();
        visitor.signsIn("hanako");
        assertThat(visitor.isSignedIn()).isTrue();
    }

    @Test
    void SO2_the_end_of_a_tokens_life_cuts_neither_session_nor_meeting() {
        visitor.signsIn("meeting");
        Instant over = Instant.now().plusSeconds(3);
        try (Room room = Room.between(visitor.person(), new Person(bank.first().address()))) {
            Eventually.isTrue("the tokens have ended", Duration.ofSeconds(10), () -> Instant.now()
                    .isAfter(over));
            assertThat(visitor.isSignedIn()).isTrue();
            Room.push(room.guestSocket(), 0, "guest", "[[0,\"あ\"]]").await("memo.accepted");
            room.hostSocket().await("memo.updates");
            assertThat(Room.joins(Room.open(bank.first().address(), room.host(), true), "host-tab-2", true, -1))
                    .containsKey("recordNumber");
            Room.push(room.guestSocket(), 1, "guest", "[1,[0,\"い\"]]").await("memo.accepted");
            assertThat(room.guestSocket().heard("meeting.ended")).isZero();
        }
    }
}
