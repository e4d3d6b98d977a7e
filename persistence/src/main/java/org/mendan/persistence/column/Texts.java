package org.mendan.persistence.column;

/** Checks of texts on their way into a column; lengths are UTF-16 units, which no database counts as less. */
public final class Texts {
    private Texts() {}

    /** The value, if it holds more than blanks and fits; PostgreSQL stores no U+0000, so that is refused everywhere. */
    public static String required(String field, String value, int max) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(field + ": must not be blank");
        }
        return fitting(field, value, max);
    }

    /** The value, which may be empty, if it fits and holds no U+0000. */
    public static String fitting(String field, String value, int max) {
        if (value.length() > max) {
            throw new IllegalArgumentException(field + ": longer than " + max + " characters");
        }
        return storable(field, value);
    }

    /** The value, of any length, if it holds no U+0000. */
    public static String storable(String field, String value) {
        if (value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(field + ": contains U+0000");
        }
        return value;
    }

    /** What fits of a text that came from outside and may be anything; never half a surrogate pair at the end. */
    public static String cut(String value, int max) {
        String clean = value.replace('\0', '\uFFFD');
        if (clean.length() <= max) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(max - 1)) ? max - 1 : max;
        return clean.substring(0, end);
    }

    /** A pattern for {@code LIKE … ESCAPE '!'} that finds the words anywhere, whatever signs they hold. */
    public static String anywhere(String words) {
        return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
