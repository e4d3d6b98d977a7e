package org.mendan.connection;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number that a guest reads aloud: 4 to 8 digits.
 *
 * @param digits ASCII digits only
 */
public record ConnectionNumber(String digits) {
    public static final int SHORTEST = 4;
    public static final int LONGEST = 8;

    private static final Pattern SHAPE = Pattern.compile("[0-9]{" + SHORTEST + "," + LONGEST + "}");

    /** What people put between the groups: spaces and everything that looks like a hyphen after normalisation. */
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}\u2212\u30FC]+");

    /** Nobody types more than this by hand; a longer paste is not looked at. */
    private static final int LONGEST_ENTRY = 64;

    public ConnectionNumber {
        if (!SHAPE.matcher(digits).matches()) {
            throw new IllegalArgumentException("digits: 4 to 8 ASCII digits expected");
        }
    }

    /** What a host typed, with full-width digits, spaces and hyphens accepted; nothing where it cannot be a number. */
    public static Optional<ConnectionNumber> typed(String entry) {
        if (entry.length() > LONGEST_ENTRY) {
            return Optional.empty();
        }
        String plain = SEPARATORS
                .matcher(Normalizer.normalize(entry, Normalizer.Form.NFKC))
                .replaceAll("");
        return SHAPE.matcher(plain).matches() ? Optional.of(new ConnectionNumber(plain)) : Optional.empty();
    }

    /** The digits in two groups, as they are read aloud: "123 456". */
    public String grouped() {
        int first = digits.length() / 2;
        return digits.substring(0, first) + " " + digits.substring(first);
    }
}
