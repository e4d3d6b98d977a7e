package org.mendan.sso;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Makes tokens as a provider would, and as a forger would. */
final class TestProvider {
    static final String ISSUER = "https://id.example.jp/realms/bank";
    static final String CLIENT = "mendan";
    private static final String LOGOUT = "http://schemas.openid.net/event/backchannel-logout";

    private RSAKey key = newKey("first");

    static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    void rotate(String id) {
        key = newKey(id);
    }

    /** As they are published. */
    JWKSet keys() {
        return new JWKSet(key).toPublicJWKSet();
    }

    static JWTClaimsSet.Builder idClaims(String nonce) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject("subject-1")
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", nonce);
    }

    static JWTClaimsSet.Builder logoutClaims(Instant at) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject("subject-1")
                .audience(CLIENT)
                .issueTime(Date.from(at))
                .expirationTime(Date.from(at.plusSeconds(120)))
                .jwtID("notice-1")
                .claim("sid", "session-1")
                .claim("events", Map.of(LOGOUT, Map.of()));
    }

    SignedJWT signed(JWTClaimsSet claims) {
        return signedWith(key, claims);
    }

    static SignedJWT signedWith(RSAKey key, JWTClaimsSet claims) {
        try {
            return signed(JWSAlgorithm.RS256, key.getKeyID(), new RSASSASigner(key), claims);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public key, which everybody has, taken for a secret in all spellings in which a checker might. */
    List<SignedJWT> signedWithThePublicKeyAsSecret(JWTClaimsSet claims) {
        try {
            return List.of(
                    signed(
                            JWSAlgorithm.HS256,
                            "first",
                            new MACSigner(key.toPublicKey().getEncoded()),
                            claims),
                    signed(
                            JWSAlgorithm.HS256,
                            "first",
                            new MACSigner(key.getModulus().decode()),
                            claims),
                    signed(
                            JWSAlgorithm.HS256,
                            "first",
                            new MACSigner(key.toPublicJWK().toJSONString()),
                            claims));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static PlainJWT unsigned(JWTClaimsSet claims) {
        return new PlainJWT(claims);
    }

    private static SignedJWT signed(JWSAlgorithm algorithm, String id, JWSSigner signer, JWTClaimsSet claims)
            throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(algorithm)
                        .type(JOSEObjectType.JWT)
                        .keyID(id)
                        .build(),
                claims);
        token.sign(signer);
        return token;
    }
}
