package org.mendan.memo;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the JSON of one ChangeSet: an array of whole numbers and of arrays that begin with one and go on with strings.
 * Written by hand because the grammar is this small, a general reader would have to be told to refuse the rest, and the
 * live domain knows no container interface.
 */
final class ChangeSetReader {
    private static final int DIGITS = 9;

    private final String json;
    private int at;

    ChangeSetReader(String json) {
        this.json = json;
    }

    ChangeSet read() throws InvalidChange {
        List<ChangeSet.Step> steps = new ArrayList<>();
        expect('[');
        if (!take(']')) {
            do {
                steps.add(step());
            } while (take(','));
            expect(']');
        }
        skipSpace();
        if (at != json.length()) {
            throw wrong("the end");
        }
        return new ChangeSet(steps);
    }

    private ChangeSet.Step step() throws InvalidChange {
        if (!take('[')) {
            return new ChangeSet.Step(length(), null);
        }
        int length = length();
        StringBuilder insert = new StringBuilder();
        for (boolean first = true; take(','); first = false) {
            insert.append(first ? "" : "\n");
            line(insert);
        }
        expect(']');
        return new ChangeSet.Step(length, insert.toString());
    }

    private int length() throws InvalidChange {
        skipSpace();
        int start = at;
        while (at < json.length() && json.charAt(at) >= '0' && json.charAt(at) <= '9') {
            at++;
        }
        boolean leadingZero = at - start > 1 && json.charAt(start) == '0';
        if (at == start || at - start > DIGITS || leadingZero) {
            throw wrong("a length");
        }
        return Integer.parseInt(json, start, at, 10);
    }

    private void line(StringBuilder insert) throws InvalidChange {
        expect('"');
        for (char c = next(); c != '"'; c = next()) {
            if (c < ' ') {
                throw wrong("an escaped control character");
            }
            char unit = c == '\\' ? escaped() : c;
            if (unit == '\n' || unit == '\r' || unit == 0) {
                throw wrong("a line without line breaks and NUL");
            }
            insert.append(unit);
        }
    }

    private char escaped() throws InvalidChange {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hex();
            default -> throw wrong("an escape");
        };
    }

    private char hex() throws InvalidChange {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            char c = next();
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw wrong("four hex digits");
            }
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }

    private char next() throws InvalidChange {
        if (at == json.length()) {
            throw wrong("more");
        }
        return json.charAt(at++);
    }

    private boolean take(char wanted) {
        skipSpace();
        boolean found = at < json.length() && json.charAt(at) == wanted;
        at += found ? 1 : 0;
        return found;
    }

    private void expect(char wanted) throws InvalidChange {
        if (!take(wanted)) {
            throw wrong("'" + wanted + "'");
        }
    }

    private void skipSpace() {
        while (at < json.length() && " \t\n\r".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    private InvalidChange wrong(String wanted) {
        return new InvalidChange("not a change at character " + at + ": expected " + wanted);
    }
}
