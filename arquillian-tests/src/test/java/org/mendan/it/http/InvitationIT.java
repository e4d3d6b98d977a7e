package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;

/** Invitations and forgotten passwords, by way of a real mail server. */
@ExtendWith(WithNodes.class)
class InvitationIT {
    private static final String NEW = "a quite new phrase";
    private static final Pattern LINK =
            Pattern.compile("https://meet\\.example\\.jp(/set-password\\?token=[A-Za-z0-9_-]{43})\\s");

    private Nodes nodes;
    private String adminLogin;
    private Person admin;
    private String address;

    @BeforeEach
    void arrive(Nodes grid) {
        nodes = grid;
        adminLogin = nodes.newAccount();
        nodes.change("update account set role_name = 'ADMIN' where login = ?", adminLogin);
        admin = stranger();
        admin.signsIn(adminLogin);
        address = "sato-" + UUID.randomUUID() + "@example.jp";
    }

    @AfterEach
    void leaveAsItWas() {
        nodes.change("update account set role_name = 'HOST' where login = ?", adminLogin);
    }

    private Person stranger() {
        return new Person(nodes.first().address());
    }

    private Page adds(Person who, String login) {
        Page page = who.get("/admin/account-new");
        String branch = nodes.query("select organisation_id from account where login = 'host@example.jp'")
                .get(0);
        return who.submit(
                page,
                "account",
                "account:add",
                Map.of(
                        "account:name",
                        "佐藤 花子",
                        "account:login",
                        login,
                        "account:role",
                        "HOST",
                        "account:organisation",
                        branch,
                        "account:rights",
                        "APPROVER"));
    }

    private String lastLink(int mails) {
        List<String> received = nodes.mail().await(address, mails);
        Matcher link = LINK.matcher(received.get(received.size() - 1));
        assertThat(link.find()).as("a link in the mail").isTrue();
        return link.group(1);
    }

    private Page sets(Person who, String link, String password) {
        return who.submit(
                who.get(link),
                "password",
                "password:set",
                Map.of("password:wanted", password, "password:repeated", password));
    }

    private void makeOld(String login) {
        nodes.change(
                "update account_link set expires_at = ? where account_id = (select id from account where login = ?)",
                OffsetDateTime.ofInstant(Instant.now().minusSeconds(1), ZoneOffset.UTC),
                login);
    }

    @Test
    void AD1_somebody_is_invited_sets_a_password_and_signs_in() {
        Page added = adds(admin, "　" + address.toUpperCase(Locale.ROOT).replace('@', '＠') + " ");
        assertThat(admin.get(added.location()).body())
                .contains("アカウントを追加し、招待メールを送りました。", "招待中", address)
                .doesNotContain(address.toUpperCase(Locale.ROOT));
        assertThat(nodes.query(
                        "select r.right_name from account_right r join account a on a.id = r.account_id where a.login = ?",
                        address))
                .containsExactly("APPROVER");
        String link = lastLink(1);
        Person sato = stranger();
        assertThat(stranger().get(link).body()).as("a mail scanner").contains("設定する", address);
        assertThat(sets(sato, link, "short").body()).contains("12文字以上にしてください。");
        assertThat(sets(sato, link, NEW).body()).contains("パスワードを設定しました。").doesNotContain(NEW);
        assertThat(sato.signsIn(address, NEW).location()).isEqualTo("/host/connect");
        assertThat(stranger().get(link).body()).contains("このリンクは、もう使われています。", "/forgot");
        assertThat(lives(address, "INVITATION", 7 * 86_400)).isOne();
        assertThat(nodes.query(
                        "select action_name from audit_entry where object_name = ? and outcome_name = 'SUCCESS'"
                                + " and action_name <> 'sign-in'",
                        address))
                .containsExactlyInAnyOrder("account.create", "invitation.send", "invitation.accept");
        assertThat(nodes.query(
                        "select token_hash from account_link where token_hash like ?", "%" + link.substring(20) + "%"))
                .isEmpty();
    }

    @Test
    void AD1_only_the_newest_invitation_counts_and_an_old_one_is_renewed_from_its_own_page() {
        Page added = adds(admin, address);
        String first = lastLink(1);
        Page account = admin.get(added.location());
        assertThat(admin.submit(account, "state", "state:invite", Map.of()).body())
                .contains("招待メールを送りました。前のメールのリンクはもう使えません。");
        String second = lastLink(2);
        assertThat(second).isNotEqualTo(first);
        assertThat(stranger().get(first).body()).contains("新しいメールが送られています。", "新しいメールを送ってもらう");
        makeOld(address);
        Person sato = stranger();
        Page late = sato.get(second);
        assertThat(late.body()).contains("このリンクは、有効な時間を過ぎました。").doesNotContain("password:set");
        Page renewed = sato.submit(late, "renew", "renew:again", Map.of());
        assertThat(renewed.body()).contains("同じアドレスに、新しいメールを送りました。");
        assertThat(sets(sato, lastLink(3), NEW).body()).contains("パスワードを設定しました。");
        assertThat(stranger().get(first).body())
                .as("who has come can have forgotten, but is not invited again")
                .contains("/forgot")
                .doesNotContain("新しいメールを送ってもらう");
        assertThat(lives(address, "INVITATION", 7 * 86_400))
                .as("the only one that was not made old")
                .isOne();
    }

    /** Links of that purpose to that address that work, or worked, for so many seconds. */
    private long lives(String login, String purpose, int seconds) {
        return nodes.query(
                        "select k.id from account_link k join account a on a.id = k.account_id where a.login = ?"
                                + " and k.purpose_name = ? and datediff(second, k.issued_at, k.expires_at) = ?",
                        login,
                        purpose,
                        seconds)
                .size();
    }

    @Test
    void AD1_one_person_is_not_sent_invitation_after_invitation() {
        Page account = admin.get(adds(admin, address).location());
        for (int sent = 2; sent <= 5; sent++) {
            account = admin.submit(account, "state", "state:invite", Map.of());
            assertThat(account.body()).contains("招待メールを送りました。");
        }
        assertThat(admin.submit(account, "state", "state:invite", Map.of()).body())
                .contains("短い時間に何度も送っています。");
        assertThat(sets(stranger(), lastLink(5), NEW).body()).contains("パスワードを設定しました。");
    }

    @Test
    void AD1_what_is_no_address_or_taken_is_told_at_its_field_and_stays_typed() {
        Page unfit = adds(admin, "佐藤");
        assertThat(unfit.body()).contains("メールアドレスを正しく入力してください", "value=\"佐藤\"", "value=\"佐藤 花子\"");
        adds(admin, address);
        assertThat(adds(admin, address).body()).contains("このメールアドレスのアカウントは、もうあります。");
        assertThat(nodes.failures("account.create", address)).containsExactly("LOGIN_TAKEN");
    }

    @Test
    void AD1_a_mail_server_that_is_away_is_told_nobody_is_lost_and_the_invitation_is_sent_again() {
        nodes.mail().goAway();
        Page account;
        try {
            account = admin.get(adds(admin, address).location());
            assertThat(account.body()).contains("招待メールを送れませんでした。", "招待中");
        } finally {
            nodes.mail().comeBack();
        }
        assertThat(admin.submit(account, "state", "state:invite", Map.of()).body())
                .contains("招待メールを送りました。");
        assertThat(sets(stranger(), lastLink(1), NEW).body()).contains("パスワードを設定しました。");
        assertThat(nodes.failures("mail.send", "s***@example.jp")).isNotEmpty();
    }

    @Test
    void AD1_an_organisations_administrator_adds_below_itself_only_and_no_administrators() {
        nodes.change("update account set role_name = 'ORGANISATION_ADMIN' where login = ?", adminLogin);
        Page page = admin.get("/admin/account-new");
        assertThat(page.body()).contains("丸の内支店").doesNotContain("value=\"ADMIN\"", "value=\"AUDITOR\"");
        String root = nodes.query("select id from organisation where parent_id is null")
                .get(0);
        Page refused = admin.submit(
                page,
                "account",
                "account:add",
                Map.of(
                        "account:name",
                        "佐藤",
                        "account:login",
                        address,
                        "account:role",
                        "HOST",
                        "account:organisation",
                        root));
        assertThat(refused.problem("organisation-problem")).isEqualTo("この値は選べません。一覧から選び直してください。");
        assertThat(nodes.failures("page.choose", "/admin/account-new account:organisation"))
                .contains("not offered: " + root);
        assertThat(nodes.query("select login from account where login = ?", address))
                .isEmpty();
    }

    @Test
    void SO1_a_forgotten_password_is_reset_by_mail_and_every_session_ends() {
        adds(admin, address);
        Person sato = stranger();
        sets(sato, lastLink(1), NEW);
        sato.signsIn(address, NEW);
        Person other = stranger();
        Page asked = other.submit(other.get("/forgot"), "forgot", "forgot:ask", Map.of("forgot:login", address));
        assertThat(asked.body()).contains("このログインIDのアカウントがあれば、メールを送りました。");
        String link = lastLink(2);
        assertThat(sato.get("/host/connect").status())
                .as("nothing has changed yet")
                .isEqualTo(200);
        assertThat(sets(other, link, NEW).body()).contains("最近使ったパスワードです。");
        assertThat(sets(other, link, NEW + " 2").body()).contains("パスワードを設定しました。");
        assertThat(sato.get("/host/connect").location()).startsWith("/sign-in");
        assertThat(stranger().signsIn(address, NEW).body()).contains("サインインできませんでした。");
        assertThat(stranger().signsIn(address, NEW + " 2").location()).isEqualTo("/host/connect");
        assertThat(nodes.mail().await(address, 3).get(2)).contains("新しいパスワードが設定されました。");
        assertThat(lives(address, "RESET", 30 * 60)).isOne();
        assertThat(nodes.query(
                        "select outcome_name from audit_entry where action_name = 'password.reset' and actor = ?",
                        address))
                .containsExactly("SUCCESS");
    }

    @Test
    void SO1_SO2_a_reset_ends_a_lock_but_helps_no_stopped_account_no_providers_and_nobody_unknown() {
        adds(admin, address);
        sets(stranger(), lastLink(1), NEW);
        for (int i = 0; i < 5; i++) {
            stranger().signsIn(address, "wrong");
        }
        Person sato = stranger();
        sato.submit(sato.get("/forgot"), "forgot", "forgot:ask", Map.of("forgot:login", address));
        String link = lastLink(2);
        sets(sato, link, NEW + " 2");
        assertThat(stranger().signsIn(address, NEW + " 2").location()).isEqualTo("/host/connect");

        String stopped = nodes.newAccount();
        nodes.change("update account set active = false where login = ?", stopped);
        String unknown = "nobody-" + UUID.randomUUID() + "@example.jp";
        String elsewhere = nodes.newAccount();
        nodes.change(
                "insert into account_subject (account_id, issuer, subject, linked_at)"
                        + " select id, 'https://id.example.jp', login, created_at from account where login = ?",
                elsewhere);
        for (String nobody : List.of(stopped, unknown, elsewhere)) {
            Page asked = sato.submit(sato.get("/forgot"), "forgot", "forgot:ask", Map.of("forgot:login", nobody));
            assertThat(asked.body()).contains("このログインIDのアカウントがあれば、メールを送りました。");
        }
        // Mails are sent in the order they were asked for; once this one is there, those before would be too
        sato.submit(sato.get("/forgot"), "forgot", "forgot:ask", Map.of("forgot:login", address));
        lastLink(4);
        assertThat(nodes.mail().to(stopped)).isEmpty();
        assertThat(nodes.mail().to(unknown)).isEmpty();
        assertThat(nodes.mail().to(elsewhere)).as("signs in by a provider").isEmpty();
    }

    @Test
    void SO1_asking_for_resets_is_limited_for_each_address() {
        Person one = stranger();
        for (int i = 0; i < 10; i++) {
            one.submit(one.get("/forgot"), "forgot", "forgot:ask", Map.of("forgot:login", "nobody@example.jp"));
        }
        Page refused =
                one.submit(one.get("/forgot"), "forgot", "forgot:ask", Map.of("forgot:login", "nobody@example.jp"));
        assertThat(refused.body()).contains("短い時間に何度も申し込まれています。");
        assertThat(nodes.failures("password.forgot", "")).contains("too many");
    }

    @Test
    void SO1_AD1_a_link_that_never_was_opens_nothing() {
        assertThat(stranger().get("/set-password?token=x").body()).contains("このリンクは使えません。");
        assertThat(stranger().get("/set-password").body()).contains("このリンクは使えません。");
    }
}
