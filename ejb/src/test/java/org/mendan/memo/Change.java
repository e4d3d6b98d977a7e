package org.mendan.memo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a browser's editor does with changes and the server need not: map one over another. Written anew for tests,
 * apart from {@link ChangeSet}, so that the two check each other.
 */
record Change(List<Part> parts) {

    /** Keeps or deletes {@code length} units, or inserts {@code text}. */
    record Part(Kind kind, int length, String text) {
        private Part of(int some) {
            return new Part(kind, some, text);
        }
    }

    enum Kind {
        KEEP,
        DELETE,
        INSERT
    }

    static Change insert(String doc, int at, String text) {
        return replace(doc, at, at, text);
    }

    static Change replace(String doc, int from, int to, String text) {
        List<Part> parts = new ArrayList<>();
        add(parts, Kind.KEEP, from, "");
        add(parts, Kind.INSERT, text.length(), text);
        add(parts, Kind.DELETE, to - from, "");
        add(parts, Kind.KEEP, doc.length() - to, "");
        return new Change(parts);
    }

    static Change of(ChangeSet set) {
        List<Part> parts = new ArrayList<>();
        for (ChangeSet.Step step : set.steps()) {
            if (step.insert() == null) {
                add(parts, Kind.KEEP, step.length(), "");
            } else {
                add(parts, Kind.INSERT, step.insert().length(), step.insert());
                add(parts, Kind.DELETE, step.length(), "");
            }
        }
        return new Change(parts);
    }

    /** This change as it reads after {@code other}; at the same place this one's text goes first where {@code first}. */
    Change over(Change other, boolean first) {
        Deque<Part> mine = new ArrayDeque<>(parts);
        Deque<Part> theirs = new ArrayDeque<>(other.parts);
        List<Part> result = new ArrayList<>();
        while (!mine.isEmpty() || !theirs.isEmpty()) {
            if (is(mine.peek(), Kind.INSERT) && (first || !is(theirs.peek(), Kind.INSERT))) {
                result.add(mine.pop());
            } else if (is(theirs.peek(), Kind.INSERT)) {
                add(result, Kind.KEEP, theirs.pop().length(), "");
            } else {
                Part a = mine.pop();
                Part b = theirs.pop();
                int some = Math.min(a.length(), b.length());
                rest(mine, a, some);
                rest(theirs, b, some);
                add(result, a.kind(), b.kind() == Kind.DELETE ? 0 : some, "");
            }
        }
        return new Change(result);
    }

    private static void rest(Deque<Part> parts, Part part, int used) {
        if (part.length() > used) {
            parts.push(part.of(part.length() - used));
        }
    }

    String apply(String doc) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (Part part : parts) {
            result.append(part.text());
            if (part.kind() != Kind.INSERT) {
                result.append(part.kind() == Kind.KEEP ? doc.substring(at, at + part.length()) : "");
                at += part.length();
            }
        }
        return result.toString();
    }

    String toJson() {
        List<ChangeSet.Step> steps = new ArrayList<>();
        for (Part part : parts) {
            steps.add(
                    switch (part.kind()) {
                        case KEEP -> new ChangeSet.Step(part.length(), null);
                        case DELETE -> new ChangeSet.Step(part.length(), "");
                        case INSERT -> new ChangeSet.Step(0, part.text());
                    });
        }
        return new ChangeSet(steps).toJson();
    }

    private static boolean is(@Nullable Part part, Kind kind) {
        return part != null && part.kind() == kind;
    }

    private static void add(List<Part> parts, Kind kind, int length, String text) {
        if (length > 0) {
            parts.add(new Part(kind, length, text));
        }
    }
}
