package org.mendan.documentlink;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/** The secret in a link, or of a visit: 128 random bits as letters and digits that every address takes. */
public record LinkKey(String text) {
    private static final int BYTES = 16;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public LinkKey {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("text: not a key");
        }
    }

    static LinkKey draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new LinkKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The key that somebody brings; nothing where it cannot be one of ours. */
    public static Optional<LinkKey> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new LinkKey(text)) : Optional.empty();
    }

    /** The only form that is kept: SHA-256 in hex. */
    String hash() {
        return DigestUtils.sha256Hex(text);
    }

    @Override
    public String toString() {
        return "LinkKey[…]";
    }
}
