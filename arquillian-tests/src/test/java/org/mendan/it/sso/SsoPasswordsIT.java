package org.mendan.it.sso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.http.Page;
import org.mendan.it.http.Person;

/** What becomes of passwords where people come by the provider. */
@ExtendWith(WithSmallBank.class)
class SsoPasswordsIT {
    private static final String HOST = "host@example.jp";
    private static final String DONE = "変更しました。すぐに有効になります。";
    private static final Pattern LINK = Pattern.compile("/set-password\\?token=[A-Za-z0-9_-]{43}");

    private SmallBank bank;
    private String address;

    @BeforeEach
    void arrive(SmallBank one) {
        bank = one;
        address = "sato-" + UUID.randomUUID() + "@example.jp";
    }

    private Person person() {
        return new Person(bank.server().address());
    }

    private Page chooses(Person who, String value) {
        return bank.chooses(who, bank.root(), "signin.sso-only", Map.of("change:value", value));
    }

    /** The administrator, as the provider knows him. */
    private Person vouched() {
        bank.provider().vouchesFor("the-admin", SmallBank.ADMIN, "admin", bank.rootName());
        Wayfarer wayfarer = bank.wayfarer();
        wayfarer.signsIn(SmallBank.ADMIN);
        return wayfarer.person();
    }

    /** Adds somebody; the page that follows. */
    private Page adds(Person admin) {
        String branch = bank.query("select organisation_id from account where login = ?", HOST)
                .get(0);
        Page added = admin.submit(
                admin.get("/admin/account-new"),
                "account",
                "account:add",
                Map.of(
                        "account:name",
                        "佐藤 花子",
                        "account:login",
                        address,
                        "account:role",
                        "HOST",
                        "account:organisation",
                        branch));
        return admin.get(added.location());
    }

    private void forgets(String login) {
        Person person = person();
        person.submit(person.get("/forgot"), "forgot", "forgot:ask", Map.of("forgot:login", login));
    }

    @Test
    void SO2_who_came_by_the_provider_is_asked_for_no_password_that_nobody_knows() {
        String login = "visitor-" + UUID.randomUUID();
        bank.provider().vouchesFor(login, login, "host", SmallBank.BRANCH);
        Wayfarer visitor = bank.wayfarer();
        visitor.signsIn(login);
        assertThat(visitor.opens("/host/account").body())
                .contains("「みらい銀行」でサインインしています。", "サインインしている端末")
                .doesNotContain("type=\"password\"", "id=\"password\"", "id=\"factor\"");
        assertThat(bank.admin().get("/host/account").body())
                .as("by password")
                .contains("id=\"password\"", "id=\"factor\"")
                .doesNotContain("「みらい銀行」でサインインしています。");
    }

    @Test
    void SO2_nobody_is_invited_to_a_password_that_does_not_sign_in() {
        assertThat(adds(bank.admin()).body()).contains("サインインは組織の認証サーバーだけなので、招待メールは送っていません。", "招待中");
        assertThat(bank.mail().to(address)).isEmpty();
        String subject = UUID.randomUUID().toString();
        bank.provider().vouchesFor(subject, address, "host", SmallBank.BRANCH);
        assertThat(bank.wayfarer().signsIn(address).uri().getPath()).isEqualTo("/host/connect");
        assertThat(bank.query("select invited_at from account where login = ?", address))
                .as("has come")
                .containsOnlyNulls();
    }

    @Test
    void SO2_a_forgotten_password_is_reset_only_where_it_signs_in() {
        bank.change(
                "merge into account (id, organisation_id, login, display_name, password_hash, role_name, active,"
                        + " failed_attempts, created_at) key (login) select random_uuid(), organisation_id, ?, 'keeper',"
                        + " password_hash, 'HOST', true, 0, created_at from account where login = ?",
                SmallBank.KEEPER,
                HOST);
        assertThat(person().get("/forgot").body()).contains("パスワードは組織の認証サーバーで");
        forgets(HOST);
        forgets(SmallBank.KEEPER);
        bank.mail().await(SmallBank.KEEPER, 1);
        assertThat(bank.mail().to(HOST)).isEmpty();
    }

    @Test
    void SO2_going_back_to_the_operators_value_closes_passwords_for_no_one_without_proof() {
        Person admin = bank.admin();
        try {
            assertThat(chooses(admin, "false").body()).contains(DONE);
            assertThat(person().signsIn(HOST).location()).isEqualTo("/host/connect");
            adds(admin);
            String link = link();
            assertThat(person().get(link).body()).contains("id=\"password\"");
            assertThat(chooses(admin, "").body()).contains("認証サーバーを使ってサインインし直してから選んでください。");
            assertThat(person().signsIn(HOST).location()).isEqualTo("/host/connect");
            assertThat(chooses(vouched(), "").body()).contains(DONE);
            assertThat(person().get(link).body()).as("from before").doesNotContain("id=\"password\"");
        } finally {
            chooses(vouched(), "");
        }
        assertThat(person().signsIn(HOST).body()).contains("パスワードではサインインできません。");
    }

    private String link() {
        List<String> received = bank.mail().await(address, 1);
        Matcher link = LINK.matcher(received.get(0));
        assertThat(link.find()).as("a link in the mail").isTrue();
        return link.group();
    }
}
