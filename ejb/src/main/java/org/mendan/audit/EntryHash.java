package org.mendan.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.mendan.persistence.audit.AuditEntry;

/**
 * What a link's hash covers: SHA-256 over the previous hash, the position, and the entry's eight fields, each as its length
 * in UTF-8 bytes, a colon, the value and a line feed, so that no two different entries give the same bytes. {@code
 * deploy/audit/VerifyAudit.java} does the same on its own.
 */
final class EntryHash {
    /** Stands before the first link. */
    static final String NOTHING_BEFORE = "0".repeat(64);

    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private EntryHash() {}

    static String of(String previous, long position, AuditEntry entry) {
        MessageDigest digest = sha256();
        List.of(
                        previous,
                        Long.toString(position),
                        entry.id().toString(),
                        MICROSECONDS.format(entry.at()),
                        entry.actor(),
                        entry.action(),
                        entry.object(),
                        entry.outcome().name(),
                        entry.address(),
                        entry.detail())
                .forEach(field -> update(digest, field));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, String field) {
        byte[] value = field.getBytes(StandardCharsets.UTF_8);
        digest.update((value.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(value);
        digest.update((byte) '\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
