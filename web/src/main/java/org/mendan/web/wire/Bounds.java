package org.mendan.web.wire;

import java.util.regex.Pattern;

/** The checks that the messages' constructors share; each failure names the field. */
final class Bounds {
    /** Far beyond any memo the server keeps, in UTF-16 units. */
    static final int MAX_POSITION = 1_000_000;

    static final int LONGEST_NAME = 64;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._~-]{1,64}");

    private Bounds() {}

    /** An id that a browser gave itself: 1 to 64 letters, digits and {@code . _ ~ -}. */
    static void name(String field, String value) {
        if (!NAME.matcher(value).matches()) {
            throw new IllegalArgumentException(field + ": 1 to 64 letters, digits, or . _ ~ -");
        }
    }

    static void atLeast(String field, int least, int value) {
        between(field, least, Integer.MAX_VALUE, value);
    }

    static void between(String field, int least, int most, int value) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(field + ": not within " + least + " to " + most);
        }
    }
}
