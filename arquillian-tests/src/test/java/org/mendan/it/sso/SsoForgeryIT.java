package org.mendan.it.sso;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes in the place of an honest token, at the doors of the running product. */
@ExtendWith(WithSmallBank.class)
class SsoForgeryIT {
    private static final String INVALID = "認証サーバーの応答を確認できませんでした。";

    /** Makes a wrong token of right claims. */
    private interface Forgery extends BiFunction<FakeProvider, Map<String, Object>, String> {}

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

    private static Named<Forgery> changed(String name, String claim, Object value) {
        return Named.of(name, (provider, claims) -> provider.signed(FakeProvider.with(claims, claim, value)));
    }

    static Stream<Named<Forgery>> forgeries() {
        return Stream.of(
                Named.of("without a signature", FakeProvider::unsigned),
                Named.of("signed with the public key as secret", FakeProvider::signedWithThePublicKeyAsSecret),
                Named.of("signed by another key", FakeProvider::signedByAnotherKey),
                changed("for another audience", "aud", "somebody-else"),
                changed("for us among others, made for another", "azp", "somebody-else"),
                changed("of another attempt", "nonce", "another-nonce"),
                changed("of another issuer", "iss", "https://evil.example/realms/bank"),
                changed(
                        "of two minutes ago",
                        "exp",
                        Instant.now().minusSeconds(120).getEpochSecond()),
                changed("of no time", "exp", 0));
    }

    @Test
    void SO2_an_honest_token_signs_in() {
        assertThat(visitor.signsIn(login).uri()).isEqualTo(bank.server().address("/host/connect"));
        assertThat(bank.query("select login from account where login = ?", login))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void SO2_a_token_that_is_not_honest_signs_in_nobody(Forgery forgery) {
        bank.provider().forges(claims -> forgery.apply(bank.provider(), claims));
        int before = bank.refusals().size();
        HttpResponse<String> page = visitor.signsIn(login);
        assertThat(page.uri().getPath()).isEqualTo("/sign-in");
        assertThat(page.body()).contains(INVALID);
        assertThat(bank.query("select login from account where login = ?", login))
                .isEmpty();
        List<String> refusals = bank.refusals();
        assertThat(refusals.subList(before, refusals.size()))
                .singleElement()
                .asString()
                .startsWith("INVALID: ID token");
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void SO2_a_notice_that_somebody_signed_out_ends_the_session_once_and_a_forged_one_nothing() {
        visitor.signsIn(login);
        Map<String, Object> claims = bank.provider().logoutClaims(login);
        assertThat(notices(bank.provider().unsigned(claims))).isEqualTo(400);
        assertThat(notices(bank.provider().signedByAnotherKey(claims))).isEqualTo(400);
        assertThat(notices(bank.provider().signedWithThePublicKeyAsSecret(claims)))
                .isEqualTo(400);
        assertThat(visitor.isSignedIn()).isTrue();
        String honest = bank.provider().signed(claims);
        assertThat(notices(honest)).isEqualTo(200);
        assertThat(visitor.isSignedIn()).isFalse();
        visitor.signsIn(login);
        assertThat(notices(honest)).as("a copy").isEqualTo(400);
        assertThat(visitor.isSignedIn()).isTrue();
        assertThat(bank.query("select detail from audit_entry where action_name = 'sso.logout'"
                        + " and outcome_name = 'FAILURE'"))
                .contains("logout token: used before");
    }

    private int notices(String token) {
        return bank.wayfarer()
                .posts(bank.server().address("/sso/logout").toString(), Map.of("logout_token", token))
                .statusCode();
    }
}
