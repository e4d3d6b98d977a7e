package org.mendan.it.sso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.http.Page;
import org.mendan.it.http.Person;

/** An institution that closes passwords. */
@Tag("keycloak")
@ExtendWith(WithBank.class)
class SsoOnlyIT {
    private static final String HOST = "host@example.jp";
    private static final String CLOSED = "パスワードではサインインできません。上のボタンからサインインしてください。";

    private Bank bank;

    @BeforeEach
    void arrive(Bank one) {
        bank = one;
    }

    private Page chooses(Person admin, String value) {
        String root = bank.query("select id from organisation where parent_id is null")
                .get(0);
        Page page = admin.get("/admin/policy?organisation=" + root + "&name=signin.sso-only");
        return admin.submit(page, "change", "change:save", Map.of("change:value", value));
    }

    private Person person() {
        return new Person(bank.first().address());
    }

    @Test
    void SO2_only_who_came_by_the_provider_closes_passwords() {
        Person admin = person();
        admin.signsIn("admin@example.jp");
        assertThat(chooses(admin, "true").body()).contains("認証サーバーを使ってサインインし直してから選んでください。");
        assertThat(bank.query("select value_text from policy_value where policy_name = 'signin.sso-only'"))
                .isEmpty();
        assertThat(person().signsIn(HOST).location()).isEqualTo("/host/connect");
    }

    @Test
    void SO2_closed_passwords_sign_in_nobody_but_whom_the_operator_has_named() {
        Wayfarer wayfarer = bank.wayfarer();
        wayfarer.signsIn("admin");
        Person admin = wayfarer.person();
        assertThat(chooses(admin, "true").body()).contains("変更しました。すぐに有効になります。");
        try {
            assertThat(person().signsIn(HOST).body()).contains(CLOSED, "緊急時のパスワードでサインイン");
            assertThat(person().signsIn("nobody").body()).contains(CLOSED);
            assertThat(person().signsIn("admin@example.jp", "wrong").body()).contains("サインインできませんでした。");
            assertThat(person().signsIn("admin@example.jp").location()).isEqualTo("/host/connect");
            assertThat(bank.wayfarer().signsIn("hanako").uri().getPath()).isEqualTo("/host/connect");
        } finally {
            chooses(admin, "");
        }
        assertThat(person().signsIn(HOST).location()).isEqualTo("/host/connect");
    }
}
