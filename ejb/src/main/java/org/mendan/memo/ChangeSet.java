package org.mendan.memo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of a whole text, as <a href="https://codemirror.net/docs/ref/#state.ChangeSet">CodeMirror's ChangeSet</a> writes it.
 * All lengths are UTF-16 units, which are {@code String}'s own indexes in Java and in JavaScript.
 *
 * <p>A step may insert half of a surrogate pair, for editors find the smallest difference unit by unit; the text that
 * results may not hold one. {@link #toJson()} writes such halves as escapes, so that no encoding on the way loses them.
 */
public record ChangeSet(List<Step> steps) {

    /**
     * One stretch of the old text, in order.
     *
     * @param length how many units of the old text it covers
     * @param insert what stands in their place, empty where they are deleted, or {@code null} where they are kept
     */
    public record Step(int length, @Nullable String insert) {
        public Step {
            if (length < 0) {
                throw new IllegalArgumentException("length: negative");
            }
        }
    }

    public ChangeSet {
        steps = List.copyOf(steps);
    }

    /** Reads {@code [keep, [delete], [delete, "line", …], …]} and refuses everything else. */
    public static ChangeSet parse(String json) throws InvalidChange {
        return new ChangeSetReader(json).read();
    }

    /** The text after this change; refused where the lengths do not fit or a surrogate pair would be left cut. */
    public String apply(String text) throws InvalidChange {
        StringBuilder result = new StringBuilder(text.length() + 64);
        int at = 0;
        for (Step step : steps) {
            if (step.length() > text.length() - at) {
                throw new InvalidChange("a step reaches past the end of the text");
            }
            result.append(step.insert() == null ? text.substring(at, at + step.length()) : step.insert());
            at += step.length();
        }
        if (at != text.length()) {
            throw new InvalidChange("the steps cover " + at + " of " + text.length() + " units");
        }
        String changed = result.toString();
        if (indexOfLoneSurrogate(changed) >= 0) {
            throw new InvalidChange("a surrogate pair is cut");
        }
        return changed;
    }

    /** The same change in the shortest JSON, safe for every encoding. */
    public String toJson() {
        StringBuilder json = new StringBuilder("[");
        for (Step step : steps) {
            json.append(json.length() > 1 ? "," : "");
            if (step.insert() == null) {
                json.append(step.length());
            } else {
                json.append('[').append(step.length());
                if (!step.insert().isEmpty()) {
                    quoteLines(step.insert(), json);
                }
                json.append(']');
            }
        }
        return json.append(']').toString();
    }

    private static void quoteLines(String insert, StringBuilder json) {
        json.append(",\"");
        for (int i = 0; i < insert.length(); i++) {
            char c = insert.charAt(i);
            if (c == '\n') {
                json.append("\",\"");
            } else if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || isLoneSurrogate(insert, i)) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    private static int indexOfLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLoneSurrogate(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLoneSurrogate(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
