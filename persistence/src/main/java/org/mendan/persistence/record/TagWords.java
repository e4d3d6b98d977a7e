package org.mendan.persistence.record;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Tags in the one spelling that they are kept and searched in: of one width and case (Unicode NFKC, small letters), with
 * single spaces and without a leading {@code #}, so that 「ＮＩＳＡ」, "nisa" and "#NISA " are one tag.
 */
public final class TagWords {
    public static final int LENGTH = 40;

    /** How many tags a record may have. */
    public static final int MOST = 10;

    private TagWords() {}

    /** The tag in its one spelling; empty where nothing is left. */
    public static String normalised(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Cntrl},、]+", " ")
                .strip();
        return plain.replaceFirst("^[# ]+", "");
    }

    /** The tags of a line in which commas part them, each once, in their order. */
    public static List<String> of(String line) {
        return of(List.of(line));
    }

    /** The tags of several such lines; what is empty is left out. */
    public static List<String> of(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split("[,，、､]")))
                .map(TagWords::normalised)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    static String checked(String tag) {
        if (tag.isEmpty() || tag.length() > LENGTH || !tag.equals(normalised(tag))) {
            throw new IllegalArgumentException("tag: not in its one spelling, or too long");
        }
        return tag;
    }
}
