package org.mendan.sso;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The institution's identity provider, as its discovery document describes it. */
public final class Provider {
    private static final int CONNECT_MILLIS = 2000;
    private static final int READ_MILLIS = 4000;
    private static final int LARGEST_ANSWER = 256 * 1024;
    private static final long KEYS_LAST_MILLIS = 15 * 60 * 1000;
    private static final long KEYS_OUTLAST_MILLIS = 60 * 60 * 1000;
    private static final long KEYS_WAIT_MILLIS = 5000;
    private static final long BETWEEN_FETCHES_MILLIS = 30_000;

    /** Somebody whom the provider vouches for; {@code idToken} shows him to the provider again when he leaves. */
    public record Arrival(SsoClaims claims, String idToken) {}

    private final SsoSettings settings;
    private final OIDCProviderMetadata metadata;
    private final TokenCheck tokens;
    private final JWKSource<SecurityContext> keys;

    Provider(SsoSettings settings, OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {
        this.settings = settings;
        this.metadata = metadata;
        this.keys = keys;
        this.tokens = new TokenCheck(metadata.getIssuer(), client(), keys);
    }

    /** Asks the provider about itself; {@code before} stays where nothing has changed, and so do the keys it knows. */
    static Provider discover(SsoSettings settings, Optional<Provider> before) throws SsoRefused {
        try {
            OIDCProviderMetadata found =
                    OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), CONNECT_MILLIS, READ_MILLIS);
            if (before.isPresent() && before.get().metadata.toJSONObject().equals(found.toJSONObject())) {
                return before.get();
            }
            return new Provider(settings, found, keys(found.getJWKSetURI()));
        } catch (IOException | GeneralException e) {
            throw new SsoRefused(SsoProblem.UNAVAILABLE, "discovery: " + e.getMessage());
        }
    }

    /** The keys at that address: fetched again for an unknown one, twice in half a minute at most, and kept through an outage. */
    static JWKSource<SecurityContext> keys(URI address) throws MalformedURLException {
        DefaultResourceRetriever fetch = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST_ANSWER);
        return JWKSourceBuilder.create(address.toURL(), fetch)
                .cache(KEYS_LAST_MILLIS, KEYS_WAIT_MILLIS)
                .refreshAheadCache(false)
                .rateLimited(BETWEEN_FETCHES_MILLIS)
                .outageTolerant(KEYS_OUTLAST_MILLIS)
                .build();
    }

    /** Fetches the keys where those known are too old. */
    void fetchKeys() throws SsoRefused {
        try {
            keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null);
        } catch (KeySourceException e) {
            throw new SsoRefused(SsoProblem.UNAVAILABLE, "keys: " + e.getMessage());
        }
    }

    /** Where the browser is sent to. */
    URI signInAddress(SsoAttempt attempt, URI callback) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope(settings.scopes().toArray(String[]::new)), client(), callback)
                .endpointURI(metadata.getAuthorizationEndpointURI())
                .state(attempt.state())
                .nonce(attempt.nonce())
                .codeChallenge(attempt.verifier(), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** Takes what the browser brought back and asks the provider who that is. */
    Arrival arrive(Map<String, List<String>> answer, SsoAttempt attempt, URI callback) throws SsoRefused {
        AuthorizationCode code = code(answer, attempt, callback);
        OIDCTokenResponse response = redeemed(code, attempt, callback);
        JWT token = response.getOIDCTokens().getIDToken();
        if (token == null) {
            throw new SsoRefused(SsoProblem.INVALID, "no ID token");
        }
        JWTClaimsSet claims = tokens.idToken(token, attempt.nonce());
        return new Arrival(SsoClaims.of(claims, settings.claims()), token.serialize());
    }

    LogoutNotice logoutNotice(String token, Instant now) throws SsoRefused {
        return tokens.logoutToken(token, now);
    }

    /** Where a browser signs out at the provider; nothing where it offers none. */
    Optional<URI> signOutAddress() {
        return Optional.ofNullable(metadata.getEndSessionEndpointURI());
    }

    private AuthorizationCode code(Map<String, List<String>> answer, SsoAttempt attempt, URI callback)
            throws SsoRefused {
        try {
            AuthenticationResponse response = AuthenticationResponseParser.parse(callback, answer);
            if (!attempt.state().equals(response.getState())) {
                throw new SsoRefused(SsoProblem.EXPIRED, "another state");
            }
            if (response.getIssuer() != null && !metadata.getIssuer().equals(response.getIssuer())) {
                throw new SsoRefused(SsoProblem.INVALID, "answer of another issuer");
            }
            if (!response.indicatesSuccess()) {
                throw new SsoRefused(
                        SsoProblem.CANCELLED,
                        String.valueOf(
                                response.toErrorResponse().getErrorObject().getCode()));
            }
            AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
            if (code == null) {
                throw new SsoRefused(SsoProblem.INVALID, "no code");
            }
            return code;
        } catch (ParseException e) {
            throw new SsoRefused(SsoProblem.INVALID, "answer: " + e.getMessage());
        }
    }

    private OIDCTokenResponse redeemed(AuthorizationCode code, SsoAttempt attempt, URI callback) throws SsoRefused {
        AuthorizationCodeGrant grant = new AuthorizationCodeGrant(code, callback, attempt.verifier());
        try {
            HTTPRequest request = request(grant).toHTTPRequest();
            request.setConnectTimeout(CONNECT_MILLIS);
            request.setReadTimeout(READ_MILLIS);
            request.setFollowRedirects(false);
            TokenResponse response = OIDCTokenResponseParser.parse(request.send());
            if (!response.indicatesSuccess()) {
                throw new SsoRefused(
                        SsoProblem.INVALID,
                        "code: " + response.toErrorResponse().getErrorObject().getCode());
            }
            return (OIDCTokenResponse) response.toSuccessResponse();
        } catch (ParseException e) {
            throw new SsoRefused(SsoProblem.INVALID, "token answer: " + e.getMessage());
        } catch (IOException e) {
            throw new SsoRefused(SsoProblem.UNAVAILABLE, "token endpoint: " + e.getMessage());
        }
    }

    private TokenRequest request(AuthorizationCodeGrant grant) {
        URI endpoint = metadata.getTokenEndpointURI();
        return settings.secret().isEmpty()
                ? new TokenRequest.Builder(endpoint, client(), grant).build()
                : new TokenRequest.Builder(endpoint, authentication(), grant).build();
    }

    private ClientAuthentication authentication() {
        Secret secret = new Secret(settings.secret());
        List<ClientAuthenticationMethod> offered = metadata.getTokenEndpointAuthMethods();
        boolean byForm = offered != null
                && !offered.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                && offered.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        return byForm ? new ClientSecretPost(client(), secret) : new ClientSecretBasic(client(), secret);
    }

    private ClientID client() {
        return new ClientID(settings.client());
    }
}
