package org.mendan.meeting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a browser holds to come back into its place: 128 random bits in URL-safe Base64. The server keeps only the
 * {@link #fingerprint()}, so that a copy of the grid or the database lets nobody in.
 */
public record ResumeToken(String value) {
    private static final int BYTES = 16;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public ResumeToken {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("value: not a resume token");
        }
    }

    public static ResumeToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new ResumeToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The token in a cookie's text, or nothing where the text was altered or is not ours. */
    public static Optional<ResumeToken> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new ResumeToken(text)) : Optional.empty();
    }

    /** SHA-256 of the value in hex: the only form that is stored. */
    public String fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "ResumeToken[…]";
    }
}
