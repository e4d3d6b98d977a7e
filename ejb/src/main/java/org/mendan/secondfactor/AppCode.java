package org.mendan.secondfactor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The codes that an authenticator app shows for a secret: six digits, a new one every 30 seconds. */
public final class AppCode {
    /** As RFC 4226 asks for with SHA-1. */
    public static final int SECRET_BYTES = 20;

    /** The one before and the one after, too. */
    private static final int TOLERANCE = 1;

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    private AppCode() {}

    /** A secret as apps take it. */
    public static String secret(byte[] random) {
        if (random.length != SECRET_BYTES) {
            throw new IllegalArgumentException("random: " + random.length + " bytes");
        }
        return new Base32().encodeToString(random);
    }

    /**
     * The time step whose code was typed; nothing where it is none of this moment, or one that counts no more.
     *
     * @param typed in any width, with or without spaces
     * @param lastStep steps up to this one count no more
     */
    public static OptionalLong step(String secret, String typed, Instant now, long lastStep) {
        String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
        long present = stepAt(now);
        for (long step = Math.max(present - TOLERANCE, lastStep + 1); step <= present + TOLERANCE; step++) {
            if (same(digits, code(secret, step))) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /** The code that the app shows at that moment. */
    public static String at(String secret, Instant now) {
        return code(secret, stepAt(now));
    }

    private static long stepAt(Instant now) {
        return now.getEpochSecond() / CODES.getTimeStep().toSeconds();
    }

    private static String code(String secret, long step) {
        try {
            SecretKeySpec key = new SecretKeySpec(new Base32().decode(secret), CODES.getAlgorithm());
            return CODES.generateOneTimePasswordString(
                    key, Instant.ofEpochSecond(step * CODES.getTimeStep().toSeconds()));
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("secret: no key", e);
        }
    }

    private static boolean same(String typed, String code) {
        return MessageDigest.isEqual(typed.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }
}
