package org.mendan.persistence.column;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Text as it is searched: of one width and case, so that whoever types 「ＮＩＳＡ」 finds "Nisa". */
public final class SearchWords {
    private static final int MOST = 8;

    private SearchWords() {}

    /**
     * What somebody typed into a search, as it is asked of the database; null where nothing is left. Control characters are
     * blanks: nobody types them, and PostgreSQL refuses U+0000 with an error.
     */
    public static @Nullable String wish(@Nullable String typed) {
        String plain = typed == null ? "" : plain(typed).strip();
        return plain.isEmpty() ? null : plain;
    }

    private static String plain(String typed) {
        return typed.replaceAll("\\p{Cntrl}+", " ");
    }

    /** What a search looks through; without U+0000, which normalising cannot bring in. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** What is to be found, each of them; any blank parts them. */
    public static List<String> of(String typed) {
        return Arrays.stream(folded(plain(typed)).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /**
     * The neighbouring characters of the word as a {@code tsquery} of PostgreSQL; of a single character, all pairs that
     * begin with it. A character is a code point there.
     */
    public static String pairs(String word) {
        int[] points = word.codePoints().toArray();
        if (points.length == 1) {
            return quoted(word) + ":*";
        }
        return IntStream.range(1, points.length)
                .mapToObj(i -> quoted(new String(points, i - 1, 2)))
                .distinct()
                .collect(Collectors.joining(" & "));
    }

    private static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
