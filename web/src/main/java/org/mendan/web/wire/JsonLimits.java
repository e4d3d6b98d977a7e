package org.mendan.web.wire;

/** Refuses JSON that would cost a parser more than its length suggests: deep nesting and endless numbers. */
final class JsonLimits {
    static final int MAX_DEPTH = 8;
    static final int MAX_BARE = 20;

    private int depth;
    private int bare;
    private boolean quoted;
    private boolean escaped;

    private JsonLimits() {}

    /** Whether nesting and every number (or other word outside of quotes) stay within the limits. */
    static boolean hold(String text) {
        JsonLimits limits = new JsonLimits();
        return text.chars().allMatch(limits::fits);
    }

    private boolean fits(int c) {
        if (quoted) {
            quoted = escaped || c != '"';
            escaped = !escaped && c == '\\';
            return true;
        }
        quoted = c == '"';
        if (c == '{' || c == '[') {
            depth++;
        } else if (c == '}' || c == ']') {
            depth--;
        }
        bare = Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '+' ? bare + 1 : 0;
        return depth <= MAX_DEPTH && bare <= MAX_BARE;
    }
}
