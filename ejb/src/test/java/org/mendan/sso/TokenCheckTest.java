package org.mendan.sso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tokens as somebody forges, keeps or diverts them. */
class TokenCheckTest {
    private static final Nonce NONCE = new Nonce("the-nonce");

    private final TestProvider provider = new TestProvider();
    private final TokenCheck check = new TokenCheck(
            new Issuer(TestProvider.ISSUER), new ClientID(TestProvider.CLIENT), new ImmutableJWKSet<>(provider.keys()));

    private static JWTClaimsSet.Builder claims() {
        return TestProvider.idClaims(NONCE.getValue());
    }

    private void refused(JWT token) {
        assertThatThrownBy(() -> check.idToken(token, NONCE))
                .isInstanceOfSatisfying(
                        SsoRefused.class, e -> assertThat(e.problem()).isEqualTo(SsoProblem.INVALID))
                .message()
                .doesNotContain(token.serialize());
    }

    private void refusedLogout(String token) {
        assertThatThrownBy(() -> check.logoutToken(token, Instant.now()))
                .isInstanceOfSatisfying(
                        SsoRefused.class, e -> assertThat(e.problem()).isEqualTo(SsoProblem.INVALID));
    }

    @Test
    void SO2_a_token_of_the_provider_for_us_and_this_attempt_is_believed() throws SsoRefused {
        JWTClaimsSet believed = check.idToken(provider.signed(claims().build()), NONCE);
        assertThat(believed.getSubject()).isEqualTo("subject-1");
    }

    @Test
    void SO2_a_token_without_a_signature_is_refused() {
        refused(TestProvider.unsigned(claims().build()));
    }

    @Test
    void SO2_the_public_key_is_no_secret_to_sign_with() {
        provider.signedWithThePublicKeyAsSecret(claims().build()).forEach(this::refused);
    }

    @Test
    void SO2_a_token_signed_by_another_key_of_the_same_name_is_refused() {
        refused(TestProvider.signedWith(TestProvider.newKey("first"), claims().build()));
        refused(TestProvider.signedWith(TestProvider.newKey("other"), claims().build()));
    }

    @Test
    void SO2_a_token_for_another_audience_is_refused() {
        refused(provider.signed(claims().audience("somebody-else").build()));
        refused(provider.signed(claims().audience(List.of("mendan", "somebody-else"))
                .claim("azp", "somebody-else")
                .build()));
    }

    @Test
    void SO2_a_token_of_another_issuer_attempt_or_subject_is_refused() {
        refused(provider.signed(
                claims().issuer("https://evil.example/realms/bank").build()));
        refused(provider.signed(TestProvider.idClaims("another-nonce").build()));
        refused(provider.signed(TestProvider.idClaims(null).build()));
        refused(provider.signed(claims().subject(null).build()));
    }

    @Test
    void SO2_times_are_taken_with_a_minute_of_tolerance() throws SsoRefused {
        Instant now = Instant.now();
        refused(provider.signed(
                claims().expirationTime(Date.from(now.minusSeconds(120))).build()));
        refused(provider.signed(
                claims().issueTime(Date.from(now.plusSeconds(120))).build()));
        JWTClaimsSet late =
                claims().expirationTime(Date.from(now.minusSeconds(30))).build();
        assertThat(check.idToken(provider.signed(late), NONCE).getSubject()).isEqualTo("subject-1");
    }

    @Test
    void SO2_a_logout_token_names_subject_and_session() throws SsoRefused {
        Instant now = Instant.now();
        String token = provider.signed(TestProvider.logoutClaims(now).build()).serialize();
        assertThat(check.logoutToken(token, now))
                .isEqualTo(new LogoutNotice("notice-1", TestProvider.ISSUER, "subject-1", "session-1"));
    }

    @Test
    void SO2_forged_old_and_diverted_logout_tokens_are_refused() {
        Instant now = Instant.now();
        refusedLogout("no token");
        refusedLogout(
                TestProvider.unsigned(TestProvider.logoutClaims(now).build()).serialize());
        refusedLogout(TestProvider.signedWith(
                        TestProvider.newKey("first"),
                        TestProvider.logoutClaims(now).build())
                .serialize());
        provider.signedWithThePublicKeyAsSecret(TestProvider.logoutClaims(now).build())
                .forEach(token -> refusedLogout(token.serialize()));
        refusedLogout(provider.signed(
                        TestProvider.logoutClaims(now).audience("somebody-else").build())
                .serialize());
        refusedLogout(
                provider.signed(TestProvider.logoutClaims(now.minusSeconds(600)).build())
                        .serialize());
        refusedLogout(
                provider.signed(TestProvider.logoutClaims(now.plusSeconds(600)).build())
                        .serialize());
        refusedLogout(provider.signed(
                        TestProvider.logoutClaims(now).claim("events", Map.of()).build())
                .serialize());
    }

    @Test
    void SO2_an_id_token_signs_nobody_out() {
        refusedLogout(provider.signed(claims().build()).serialize());
        refusedLogout(provider.signed(TestProvider.logoutClaims(Instant.now())
                        .claim("nonce", "the-nonce")
                        .build())
                .serialize());
    }
}
