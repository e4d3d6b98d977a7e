package org.mendan.it.server;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The authenticator app of somebody who signs in: a library's, not the product's. */
public final class AuthenticatorApp {
    private static final int STEP_SECONDS = 30;

    private AuthenticatorApp() {}

    /** What it shows so many steps from now, for a secret as it was typed. */
    public static String code(String secret, int steps) {
        try {
            SecretKeySpec key = new SecretKeySpec(new Base32().decode(secret.replace(" ", "")), "HmacSHA1");
            Instant then = Instant.now().plusSeconds((long) STEP_SECONDS * steps);
            return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(key, then);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
