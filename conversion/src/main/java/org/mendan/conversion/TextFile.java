package org.mendan.conversion;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What documents say, as files: documents hold text that is none, and that must not cost them their pages. */
final class TextFile {
    private TextFile() {}

    /** Writes the lines as UTF-8; half a surrogate pair becomes a question mark. */
    static void write(Path file, List<String> lines) throws IOException {
        String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Without anything that would end a line or a field, or turn the direction of what follows. */
    static String clean(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]", " ")
                .strip();
    }

    /** What fits, never with half a surrogate pair at its end. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
