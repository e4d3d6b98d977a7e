package org.mendan.it.sso;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which account is whose, and from where. */
@ExtendWith(WithSmallBank.class)
class SsoAccountIT {
    private SmallBank bank;
    private Wayfarer visitor;
    private String login;

    @BeforeEach
    void arrive(SmallBank one) {
        bank = one;
        visitor = bank.wayfarer();
        login = "visitor-" + UUID.randomUUID();
        bank.provider().vouchesFor(login, login, "host", SmallBank.BRANCH);
    }

    private void inserts(String account, String role) {
        bank.change(
                "insert into account (id, organisation_id, login, display_name, password_hash, role_name, active,"
                        + " failed_attempts, locked_until, created_at) select random_uuid(), organisation_id, ?, 'someone',"
                        + " password_hash, ?, true, 0, null, created_at from account where login = 'host@example.jp'",
                account,
                role);
    }

    private void isTold(HttpResponse<String> page, String sentence) {
        assertThat(page.uri().getPath()).isEqualTo("/sign-in");
        assertThat(page.body()).contains(sentence);
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void SO2_another_login_at_the_provider_leaves_the_account_as_it_is_and_stands_in_the_audit_log() {
        visitor.signsIn(login);
        bank.provider().vouchesFor(login, "renamed-" + login, "host", SmallBank.BRANCH);
        bank.wayfarer().signsIn(login);
        assertThat(bank.query(
                        "select a.login from account a join account_subject s on s.account_id = a.id"
                                + " where s.subject = ?",
                        login))
                .containsExactly(login);
        assertThat(bank.query(
                        "select detail from audit_entry where action_name = 'sign-in.sso' and actor = ?"
                                + " and outcome_name = 'SUCCESS' order by happened_at",
                        login))
                .containsExactly("", "login at the provider: renamed-" + login);
    }

    @Test
    void SO2_who_opened_the_page_at_another_host_goes_on_at_the_public_address() {
        Wayfarer elsewhere =
                new Wayfarer(URI.create("http://localhost:" + bank.server().port() + "/"));
        HttpResponse<String> page = elsewhere.opens("/sso/start?next=/host/records?words=a");
        assertThat(page.uri()).isEqualTo(bank.server().address("/host/records?words=a"));
        assertThat(elsewhere.way().get(0).getHost()).isEqualTo("localhost");
        assertThat(elsewhere.way().subList(1, elsewhere.way().size()))
                .noneMatch(step -> step.getHost().equals("localhost"));
        URI once = elsewhere.passed("http://127.0.0.1:" + bank.server().port() + "/sso/start");
        assertThat(elsewhere.leadsTo(once.getRawPath() + "?" + once.getRawQuery()))
                .as("behind a proxy that keeps the host to itself, not round and round")
                .startsWith(bank.provider().issuer());
    }

    @Test
    void SO2_SO3_from_a_network_that_is_not_allowed_nobody_gets_in() {
        String office = UUID.randomUUID().toString();
        bank.change(
                "insert into organisation (id, parent_id, name, created_at)"
                        + " select ?, id, ?, created_at from organisation where parent_id is null",
                UUID.fromString(office),
                office);
        assertThat(bank.chooses(bank.admin(), office, "signin.addresses", Map.of("change:places", "10.20.0.0/16"))
                        .body())
                .contains("変更しました。すぐに有効になります。");
        bank.provider().vouchesFor(login, login, "host", office);
        isTold(visitor.signsIn(login), "いまのネットワークからはサインインできません。");
        assertThat(bank.query("select login from account where login = ?", login))
                .isEmpty();
        assertThat(bank.refusals()).contains("ELSEWHERE: address not allowed");
    }

    @Test
    void SO2_a_login_that_somebody_else_has_is_named_with_the_way_out() {
        bank.wayfarer().signsIn(login);
        bank.provider().vouchesFor("other-" + login, login, "host", SmallBank.BRANCH);
        isTold(visitor.signsIn(login), "ログインID「" + login + "」のアカウントがすでにあります。");
        assertThat(visitor.opens("/sign-in?sso=login-taken&lang=en").body())
                .contains("There is already an account with the login “" + login + "”.");
        assertThat(bank.wayfarer().opens("/sign-in?sso=login-taken").body())
                .contains("同じログインIDのアカウントがすでにあります。")
                .doesNotContain(login);
    }

    @Test
    void SO2_where_the_operator_says_so_an_account_that_was_there_is_taken_over_by_its_login() {
        inserts(login, "HOST");
        String id = bank.query("select id from account where login = ?", login).get(0);
        assertThat(visitor.signsIn(login).uri().getPath()).isEqualTo("/host/connect");
        assertThat(bank.query("select subject from account_subject where account_id = ?", UUID.fromString(id)))
                .containsExactly(login);
        assertThat(bank.query("select display_name from account where login = ?", login))
                .containsExactly("試験 " + login);
        assertThat(bank.query("select action_name from audit_entry where object_name = ? and actor = 'sso'", login))
                .containsExactlyInAnyOrder("account.link", "account.change");
    }

    @Test
    void SO2_the_provider_does_not_take_the_last_administrator_away() {
        bank.provider().vouchesFor("the-admin", SmallBank.ADMIN, "host", bank.rootName());
        visitor.signsIn(SmallBank.ADMIN);
        assertThat(visitor.opens("/admin/accounts").statusCode()).isEqualTo(200);
        assertThat(role(SmallBank.ADMIN)).isEqualTo("ADMIN");
        inserts(login, "ADMIN");
        bank.provider().vouchesFor(login, login, "host", SmallBank.BRANCH);
        bank.wayfarer().signsIn(login);
        assertThat(role(login)).as("one of two").isEqualTo("HOST");
    }

    private String role(String account) {
        return bank.query("select role_name from account where login = ?", account)
                .get(0);
    }
}
