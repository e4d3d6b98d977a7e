package org.mendan.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** A login in the one spelling that is stored and compared: NFKC, without outer blanks, lower case. */
public record Login(String value) {
    private static final int LONGEST = 200;

    public Login {
        if (!value.equals(normalised(value))
                || value.isEmpty()
                || value.length() > LONGEST
                || value.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("value: not a normalised login");
        }
    }

    /** What somebody typed, full-width letters and capitals included; nothing where it cannot be a login. */
    public static Optional<Login> typed(String text) {
        if (text.length() > 4 * LONGEST) {
            return Optional.empty();
        }
        String login = normalised(text);
        boolean usable = !login.isEmpty()
                && login.length() <= LONGEST
                && login.codePoints().noneMatch(Character::isISOControl);
        return usable ? Optional.of(new Login(login)) : Optional.empty();
    }

    // Lower case can leave NFKC (and the other way round), so both are repeated once: then the spelling is stable
    private static String normalised(String text) {
        return once(once(text));
    }

    private static String once(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
