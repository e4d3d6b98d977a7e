package org.mendan.terms;

import java.util.Locale;
import org.mendan.persistence.terms.TermsKind;
import org.mendan.persistence.terms.TermsVersion;

/** One document as an institution writes it: a file whose first line is the title. */
public record TermsText(TermsKind kind, String language, String title, String body) {
    public TermsText {
        if (title.isBlank()) {
            throw new IllegalArgumentException(fileName(kind, language) + ": the first line has no title");
        }
        if (body.isBlank()) {
            throw new IllegalArgumentException(fileName(kind, language) + ": there is no text below the title");
        }
    }

    /** Such as {@code terms-of-use.ja.txt}. */
    public static String fileName(TermsKind kind, String language) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + language + ".txt";
    }

    /** The text in a file; a byte order mark and the kind of line ends make no other version. */
    public static TermsText of(TermsKind kind, String language, String file) {
        String text = file.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
        int end = text.indexOf('\n');
        String title = end < 0 ? text : text.substring(0, end);
        String body = end < 0 ? "" : text.substring(end + 1);
        return new TermsText(kind, language, title.strip(), body.strip());
    }

    public String sha256() {
        return TermsVersion.sha256Of(title, body);
    }
}
