package org.mendan.it.sso;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.http.Person;
import org.mendan.it.server.Eventually;

/** Everything that can go wrong on the way to the provider and back, and what the sign-in page says then. */
@Tag("keycloak")
@ExtendWith(WithBank.class)
class SsoRefusalIT {
    private static final String EXPIRED = "サインインに時間がかかりすぎたか、別のブラウザーで始められました。";
    private static final String INVALID = "認証サーバーの応答を確認できませんでした。";
    private static final String AWAY = "組織の認証サーバーにつながりません。";

    private Bank bank;
    private Wayfarer visitor;

    @BeforeEach
    void arrive(Bank one) {
        bank = one;
        visitor = bank.wayfarer();
    }

    private void isTold(HttpResponse<String> page, String sentence) {
        assertThat(page.uri().getPath()).isEqualTo("/sign-in");
        assertThat(page.body()).contains(sentence);
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void SO2_without_a_role_or_an_organisation_nobody_gets_in() {
        isTold(visitor.signsIn("noroles"), "権限が割り当てられていません。");
        visitor = bank.wayfarer();
        isTold(visitor.signsIn("nowhere"), "所属する組織がこのシステムに見つかりません。");
        assertThat(bank.query("select login from account where login in ('noroles', 'nowhere')"))
                .isEmpty();
        assertThat(bank.query("select detail from audit_entry where action_name = 'sign-in.sso'"
                        + " and outcome_name = 'FAILURE'"))
                .anyMatch(detail -> detail.startsWith("NO_ROLE"));
    }

    @Test
    void SO2_a_stopped_account_stays_out() {
        bank.wayfarer().signsIn("stopped");
        bank.change("update account set active = false where login = ?", "stopped");
        isTold(visitor.signsIn("stopped"), "このアカウントは停止されています。");
    }

    @Test
    void SO2_an_account_that_was_there_before_is_not_taken_over_by_its_login() {
        bank.change(
                "insert into account (id, organisation_id, login, display_name, password_hash, role_name, active,"
                        + " failed_attempts, locked_until, created_at) select random_uuid(), organisation_id, ?, 'someone',"
                        + " password_hash, 'ADMIN', true, 0, null, created_at from account where login = 'host@example.jp'",
                "clash");
        isTold(visitor.signsIn("clash"), "ログインID「clash」のアカウントがすでにあります。");
    }

    @Test
    void SO2_a_code_is_good_once() {
        visitor.opens("/sso/start");
        visitor = bank.wayfarer().stopsBeforeCallback();
        visitor.signsIn("hanako");
        URI callback = visitor.callback();
        String attempt = visitor.cookie("mendan-sso").orElseThrow();
        assertThat(visitor.leadsTo(callback.toString())).isEqualTo("/host/connect");
        visitor.signsOut();
        visitor.keepsCookie("mendan-sso", "/sso", attempt);
        isTold(visitor.opens(callback.toString()), INVALID);
        assertThat(visitor.cookie("mendan-sso")).as("the attempt is spent").isEmpty();
    }

    @Test
    void SO2_a_code_that_is_too_old_is_refused() {
        bank.provider().codesLast(Duration.ofSeconds(1));
        try {
            visitor.stopsBeforeCallback().signsIn("hanako");
            Instant over = Instant.now().plusSeconds(2);
            Eventually.isTrue("the code has ended", Duration.ofSeconds(10), () -> Instant.now()
                    .isAfter(over));
            isTold(visitor.opens(visitor.callback().toString()), INVALID);
        } finally {
            bank.provider().codesLast(Duration.ofMinutes(1));
        }
    }

    @Test
    void SO2_nobody_else_can_bring_the_answer_back() {
        Wayfarer victim = bank.wayfarer().stopsBeforeCallback();
        victim.signsIn("hanako");
        isTold(visitor.opens(victim.callback().toString()), EXPIRED);
        visitor.leadsTo("/sso/start");
        isTold(visitor.opens(victim.callback().toString()), EXPIRED);
    }

    @Test
    void SO2_an_answer_of_another_state_or_issuer_is_refused() {
        visitor.stopsBeforeCallback().signsIn("hanako");
        String callback = visitor.callback().toString();
        String attempt = visitor.cookie("mendan-sso").orElseThrow();
        isTold(visitor.opens(callback.replaceAll("state=[^&]*", "state=other")), EXPIRED);
        visitor.keepsCookie("mendan-sso", "/sso", attempt);
        isTold(visitor.opens(callback.replaceAll("iss=[^&]*", "iss=https%3A%2F%2Fevil.example")), INVALID);
        visitor.keepsCookie("mendan-sso", "/sso", attempt);
        isTold(visitor.opens("/sso/callback"), EXPIRED);
    }

    @Test
    void SO2_who_turns_back_at_the_provider_reads_so() {
        String auth = visitor.leadsTo("/sso/start");
        String state = auth.replaceAll(".*[?&]state=([^&]*).*", "$1");
        isTold(visitor.opens("/sso/callback?error=access_denied&state=" + state), "サインインが完了しませんでした。");
    }

    @Test
    void SO2_nobody_is_led_to_another_site() {
        assertThat(visitor.signsIn("hanako", "https://evil.example/").uri())
                .isEqualTo(bank.first().address("/host/connect"));
        assertThat(visitor.opens("/sign-in?sso=%3Cb%3E").body()).doesNotContain("<b>");
    }

    @Test
    void SO2_while_the_provider_is_away_administrators_come_in_by_password_and_others_read_why_they_cannot() {
        bank.provider().network().cut();
        try {
            Eventually.get(
                    "the sign-in page again",
                    Duration.ofSeconds(30),
                    () -> visitor.leadsTo("/sso/start"),
                    where -> where.startsWith("/sign-in?sso=unavailable"));
            isTold(visitor.opens("/sso/start"), AWAY);
            Person admin = new Person(bank.first().address());
            assertThat(admin.signsIn("admin@example.jp").location()).isEqualTo("/host/connect");
        } finally {
            bank.provider().network().pass();
        }
        visitor.signsIn("hanako");
        assertThat(visitor.isSignedIn()).isTrue();
    }

    @Test
    void SO2_a_code_that_comes_while_the_provider_is_away_is_told_so() {
        visitor.stopsBeforeCallback().signsIn("hanako");
        bank.provider().network().cut();
        try {
            isTold(visitor.opens(visitor.callback().toString()), AWAY);
        } finally {
            bank.provider().network().pass();
        }
    }

    @Test
    void SO2_the_doors_take_nothing_but_what_they_are_for() {
        assertThat(visitor.posts(bank.first().address("/sso/callback").toString(), Map.of())
                        .statusCode())
                .isEqualTo(405);
        assertThat(visitor.opens("/sso/logout").statusCode()).isEqualTo(405);
    }
}
