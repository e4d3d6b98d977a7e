package org.mendan.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of the chain as it was at a moment, kept outside the database: whoever rewrites the chain cannot rewrite it too.
 *
 * @param at when it was read
 * @param position of the last link
 * @param hash of the last link
 */
public record Anchor(Instant at, long position, String hash) {
    private static final Pattern FILE =
            Pattern.compile("Mendan audit log\\s+at: (\\S+)\\s+position: ([0-9]{1,18})\\s+sha256: ([0-9a-f]{64})\\s*");

    /** As it stands in a file. */
    public String text() {
        return "Mendan audit log\nat: " + at + "\nposition: " + position + "\nsha256: " + hash + "\n";
    }

    /** What a file says; nothing where it is no anchor. */
    public static Optional<Anchor> read(String text) {
        Matcher file = FILE.matcher(text);
        if (!file.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Anchor(Instant.parse(file.group(1)), Long.parseLong(file.group(2)), file.group(3)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
