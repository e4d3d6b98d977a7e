package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;

/** Where somebody is signed in and from where that is allowed, on two servers. */
@ExtendWith(WithNodes.class)
class SessionsIT {
    private static final String WINDOWS = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0.0.0 Safari/537.36";
    private static final String MAC = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15";
    private static final Pattern END = Pattern.compile("name=\"(sessions:each:\\d+:end)\"");

    private Nodes nodes;
    private String login;
    private String organisation;

    @BeforeEach
    void arrive(Nodes grid) {
        nodes = grid;
        login = nodes.newAccount();
        organisation = UUID.randomUUID().toString();
        nodes.change(
                "insert into organisation (id, parent_id, name, created_at)"
                        + " select ?, id, ?, created_at from organisation where parent_id is null",
                UUID.fromString(organisation),
                "支店 " + organisation);
        nodes.change("update account set organisation_id = ? where login = ?", UUID.fromString(organisation), login);
    }

    private Person signedIn(String browser, String address) {
        Person person = new Person(nodes.first().address(), browser, address);
        assertThat(person.signsIn(login).location()).isEqualTo("/host/connect");
        return person;
    }

    private Person admin(String address) {
        String name = nodes.newAccount();
        nodes.change("update account set role_name = 'ADMIN' where login = ?", name);
        Person person = new Person(nodes.first().address(), WINDOWS, address);
        person.signsIn(name);
        return person;
    }

    private Page allows(Person admin, String policy, String addresses) {
        return admin.submit(
                admin.get("/admin/policy?organisation=" + organisation + "&name=" + policy),
                "change",
                "change:save",
                Map.of("change:places", addresses));
    }

    @Test
    void SO3_everybody_sees_the_own_sign_ins_and_ends_one_that_is_elsewhere() {
        Person office = signedIn(WINDOWS, "192.0.2.10");
        Person home = new Person(nodes.second().address(), MAC, "203.0.113.20");
        home.signsIn(login);
        Page page = office.get("/host/account");
        assertThat(page.body())
                .contains("Chrome, Windows", "アドレス 192.0.2.10", "Safari, Mac", "アドレス 203.0.113.20", "この端末");
        Matcher end = END.matcher(page.body());
        assertThat(end.find()).as("a button for the other one").isTrue();
        assertThat(page.body()).containsPattern("「Safari, Mac」（サインイン [^）]+、アドレス 203\\.0\\.113\\.20）のサインインを終了します。");
        assertThat(page.body()).contains("この端末のほかの1件のサインインを終了します。");
        Page ended = office.submit(page, "sessions", end.group(1), Map.of());
        assertThat(ended.body()).contains("その端末のサインインを終了しました。").doesNotContain("Safari, Mac");
        Page refused = home.get("/host/connect");
        assertThat(refused.location()).isEqualTo("/sign-in?why=ended");
        assertThat(home.get("/sign-in?why=ended").body()).contains("ほかの端末か管理者の操作で終了しました。");
        assertThat(office.get("/host/connect").status()).isEqualTo(200);
        assertThat(nodes.query(
                        "select object_name from audit_entry where action_name = 'session.end' and actor = ?", login))
                .containsExactly(login);
    }

    @Test
    void SO3_everybody_ends_all_other_sign_ins_at_once() {
        Person office = signedIn(WINDOWS, "192.0.2.10");
        Person home = signedIn(MAC, "203.0.113.20");
        Person phone = signedIn("Mozilla/5.0 (iPhone) Safari/604.1", "203.0.113.21");
        office.submit(office.get("/host/account"), "sessions", "sessions:endOthers", Map.of());
        assertThat(home.get("/host/connect").location()).startsWith("/sign-in");
        assertThat(phone.get("/host/connect").location()).startsWith("/sign-in");
        assertThat(office.get("/host/account").body()).contains("この端末").doesNotContain("sessions:endOthers");
    }

    @Test
    void SO3_signing_out_takes_the_sign_in_from_the_list() {
        Person office = signedIn(WINDOWS, "192.0.2.10");
        Person home = signedIn(MAC, "203.0.113.20");
        home.send("POST", "/sign-out", BodyPublishers.noBody(), Map.of("Origin", home.origin()));
        assertThat(office.get("/host/account").body())
                .contains("Chrome, Windows")
                .doesNotContain("Safari, Mac");
    }

    @Test
    void SO3_an_administrator_sees_where_somebody_is_signed_in_and_ends_it_everywhere() {
        Person office = signedIn(WINDOWS, "192.0.2.10");
        Person home = new Person(nodes.second().address(), MAC, "203.0.113.20");
        home.signsIn(login);
        Person admin = admin("192.0.2.1");
        String id = nodes.query("select id from account where login = '" + login + "'")
                .get(0);
        Page page = admin.get("/admin/account?id=" + id);
        assertThat(page.body()).contains("Chrome, Windows", "Safari, Mac");
        Page ended = admin.submit(page, "sessions", "sessions:endAll", Map.of());
        assertThat(ended.body()).contains("すべての端末でサインアウトさせました。", "今はどの端末でもサインインしていません。");
        assertThat(office.get("/host/connect").location()).startsWith("/sign-in");
        assertThat(home.get("/host/connect").location()).startsWith("/sign-in");
    }

    @Test
    void SO3_only_from_allowed_addresses_anybody_signs_in_or_goes_on() {
        Person inside = signedIn(WINDOWS, "10.20.1.5");
        assertThat(allows(admin("192.0.2.1"), "signin.addresses", "10.20.0.0/16\n2001:db8:20::/48")
                        .body())
                .contains("変更しました。すぐに有効になります。");
        assertThat(inside.get("/host/connect").status()).isEqualTo(200);
        Person carriedOut = new Person(nodes.first().address(), WINDOWS, "203.0.113.20");
        carriedOut.keepCookie("JSESSIONID", inside.cookie("JSESSIONID"));
        assertThat(carriedOut.get("/host/records").location())
                .isEqualTo("/sign-in?next=%2Fhost%2Frecords&why=elsewhere");
        carriedOut.get("/host/records");
        assertThat(inside.get("/host/connect").status()).as("back inside").isEqualTo(200);
        assertThat(new Person(nodes.second().address(), MAC, "203.0.113.21")
                        .signsIn(login)
                        .body())
                .contains("この場所のネットワークからはサインインできません。");
        assertThat(new Person(nodes.second().address(), MAC, "2001:db8:20::7")
                        .signsIn(login)
                        .location())
                .isEqualTo("/host/connect");
        assertThat(nodes.failures("session.use", login)).containsExactly("address not allowed");
        assertThat(nodes.failures("sign-in", login)).containsExactly("address not allowed");
    }

    @Test
    void SO3_the_administration_can_be_closed_outside_while_meetings_are_held() {
        nodes.change("update account set role_name = 'ADMIN' where login = ?", login);
        assertThat(allows(admin("192.0.2.1"), "admin.addresses", "10.20.0.0/16").body())
                .contains("変更しました。");
        Person outside = signedIn(MAC, "203.0.113.20");
        assertThat(outside.get("/host/connect").status()).isEqualTo(200);
        Page refused = outside.get("/admin/accounts");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("この場所のネットワークからは、管理のページを開けません。");
        assertThat(signedIn(WINDOWS, "10.20.1.5").get("/admin/accounts").status())
                .isEqualTo(200);
        assertThat(nodes.query("select detail from audit_entry where action_name = 'page.open' and actor = ?", login))
                .containsExactly("address not allowed");
    }

    @Test
    void SO3_what_is_no_address_is_told_at_the_field_and_nobody_shuts_himself_out() {
        Person admin = admin("192.0.2.1");
        assertThat(allows(admin, "signin.addresses", "intranet.example.jp").body())
                .contains("名前は使えません。", "intranet.example.jp</textarea>");
        nodes.change("update account set role_name = 'ADMIN' where login = ?", login);
        Person inside = signedIn(WINDOWS, "192.0.2.7");
        assertThat(allows(inside, "signin.addresses", "10.20.0.0/16").body())
                .contains("今のあなたのアドレス 192.0.2.7 が含まれていません。");
        assertThat(nodes.query("select value_text from policy_value where organisation_id = '" + organisation + "'"))
                .isEmpty();
        assertThat(allows(inside, "signin.addresses", "10.20.0.0/16, 192.0.2.7").body())
                .contains("変更しました。すぐに有効になります。");
    }
}
