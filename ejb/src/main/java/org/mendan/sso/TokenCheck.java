package org.mendan.sso;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * Believes a token or does not. Only signatures by a key pair count: none at all, or one by a secret that might be the
 * public key itself, is refused whatever the token's head says.
 */
final class TokenCheck {
    /** How far our clock and the provider's may be apart. */
    static final Duration TOLERANCE = Duration.ofSeconds(60);

    /** How old a logout token may be, whatever it says itself: copies are not remembered for ever. */
    static final Duration LOGOUT_LASTS = Duration.ofMinutes(5);

    private static final Set<JWSAlgorithm> BY_KEY_PAIR = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final String client;
    private final IDTokenValidator idTokens;
    private final LogoutTokenValidator logoutTokens;

    TokenCheck(Issuer issuer, ClientID client, JWKSource<SecurityContext> keys) {
        this.client = client.getValue();
        JWSVerificationKeySelector<SecurityContext> selector = new JWSVerificationKeySelector<>(BY_KEY_PAIR, keys);
        idTokens = new IDTokenValidator(issuer, client, selector, null);
        idTokens.setMaxClockSkew((int) TOLERANCE.toSeconds());
        logoutTokens = new LogoutTokenValidator(issuer, client, false, selector, null);
    }

    /** What an ID token says that answers the attempt of that nonce. */
    JWTClaimsSet idToken(JWT token, Nonce nonce) throws SsoRefused {
        try {
            JWTClaimsSet claims = idTokens.validate(token, nonce).toJWTClaimsSet();
            Object party = claims.getClaim("azp");
            if (party != null && !party.equals(client)) {
                throw new SsoRefused(SsoProblem.INVALID, "ID token: made for another client");
            }
            return claims;
        } catch (KeySourceException e) {
            throw new SsoRefused(SsoProblem.UNAVAILABLE, "keys: " + e.getMessage());
        } catch (BadJOSEException | JOSEException | ParseException e) {
            throw new SsoRefused(SsoProblem.INVALID, "ID token: " + e.getMessage());
        }
    }

    /** What a logout token asks for that came in just now. */
    LogoutNotice logoutToken(String text, Instant now) throws SsoRefused {
        try {
            LogoutTokenClaimsSet claims = logoutTokens.validate(JWTParser.parse(text));
            Instant issued = claims.getIssueTime().toInstant();
            if (issued.isAfter(now.plus(TOLERANCE)) || now.isAfter(issued.plus(LOGOUT_LASTS))) {
                throw new SsoRefused(SsoProblem.INVALID, "logout token: not of this moment");
            }
            return new LogoutNotice(
                    claims.getJWTID().getValue(),
                    claims.getIssuer().getValue(),
                    claims.getSubject() == null ? "" : claims.getSubject().getValue(),
                    claims.getSessionID() == null ? "" : claims.getSessionID().getValue());
        } catch (KeySourceException e) {
            throw new SsoRefused(SsoProblem.UNAVAILABLE, "keys: " + e.getMessage());
        } catch (BadJOSEException | JOSEException | java.text.ParseException e) {
            throw new SsoRefused(SsoProblem.INVALID, "logout token: " + e.getMessage());
        }
    }
}
