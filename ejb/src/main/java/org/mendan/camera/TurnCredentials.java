package org.mendan.camera;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What opens a TURN server for a while, without the server knowing anybody: the name says until when, and the secret that
 * this server shares with the TURN server vouches for the name (coturn's {@code use-auth-secret}). SHA-1 is what TURN
 * servers expect here; as a keyed hash it is not weakened by its collisions.
 */
public record TurnCredentials(String username, String credential) {
    private static final String ALGORITHM = "HmacSHA1";

    /** Good until {@code expires}, whole seconds. */
    public static TurnCredentials issued(String secret, String user, Instant expires) {
        String name = expires.getEpochSecond() + ":" + user;
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            byte[] sum = mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
            return new TurnCredentials(name, Base64.getEncoder().encodeToString(sum));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
