package org.mendan.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a password has to be, after NIST SP 800-63B: long, and not what everybody who knows the person would try first. No
 * kinds of characters are asked for.
 *
 * @param shortest characters, counted as people count them
 */
public record PasswordRule(int shortest) {
    /** So many of an account's passwords before are not taken again. */
    public static final int REMEMBERED = 5;

    private static final int LONGEST = 1024;
    private static final int SHORTEST_TELLING_PART = 3;

    /** What is wrong with a password. */
    public enum Problem {
        TOO_SHORT,
        TOO_LONG,
        /** It holds the account's login or the person's name. */
        HOLDS_NAME,
        /** The account has it, or had it not long ago. */
        REUSED,
        /** The two that were typed are not the same. */
        NOT_REPEATED
    }

    /** What is wrong with it by itself; whether it was used before only its hashes tell. */
    public Optional<Problem> problemOf(String password, String login, String name) {
        String normal = Normalizer.normalize(password, Normalizer.Form.NFKC);
        if (normal.length() > LONGEST) {
            return Optional.of(Problem.TOO_LONG);
        }
        if (normal.codePointCount(0, normal.length()) < shortest) {
            return Optional.of(Problem.TOO_SHORT);
        }
        String lower = normal.toLowerCase(Locale.ROOT);
        return tellingParts(login, name).anyMatch(lower::contains) ? Optional.of(Problem.HOLDS_NAME) : Optional.empty();
    }

    /** The login, what stands in it before the @, and the parts of the name; very short ones stand in many words. */
    private static Stream<String> tellingParts(String login, String name) {
        String whole = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Stream<String> parts = Stream.concat(
                Stream.of(login, login.split("@", 2)[0], whole.replaceAll("\\s+", "")),
                Arrays.stream(whole.split("\\s+")));
        return parts.filter(part -> part.length() >= SHORTEST_TELLING_PART);
    }
}
