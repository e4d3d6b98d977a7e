package org.mendan.ink;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that has been drawn during one showing. A value: each deed gives the next one.
 *
 * @param revision counts the deeds, so that an old state is known
 * @param marks in the order in which they were made; those that a wipe has taken away can still come back
 */
public record Ink(UUID showing, int revision, List<Mark> marks) {
    /** What fits on one page, so that a page's ink is one message. */
    static final int MAX_POINTS_ON_PAGE = 4_000;

    /** What fits into one showing, wiped or not. */
    static final int MAX_POINTS = 20_000;

    static final int MAX_STROKES_ON_PAGE = 200;

    static final int MAX_PAGES = 100;

    public Ink {
        marks = List.copyOf(marks);
    }

    /** Nothing has been drawn yet. */
    public static Ink none(UUID showing) {
        return new Ink(showing, 0, List.of());
    }

    /** With one more stroke; nothing where no more fit, and something has to be wiped away first. */
    public Optional<Ink> drawn(Stroke stroke) {
        Ink next = with(stroke);
        if (next.isTooMuch()) {
            next = new Ink(showing, revision, seen()).with(stroke);
        }
        return next.isTooMuch() || next.isTooMuchOn(stroke.page()) ? Optional.empty() : Optional.of(next);
    }

    /** Without what was done last to the page; the same where nothing was. */
    public Ink undone(int page) {
        for (int i = marks.size() - 1; i >= 0; i--) {
            if (marks.get(i).page() == page) {
                List<Mark> fewer = new ArrayList<>(marks);
                fewer.remove(i);
                return new Ink(showing, revision + 1, fewer);
            }
        }
        return this;
    }

    /** With an empty page; the same where it is empty. */
    public Ink cleared(int page) {
        return on(page).isEmpty() ? this : with(new Wipe(page));
    }

    /** What is seen on the page. */
    public List<Stroke> on(int page) {
        List<Stroke> seen = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.page() == page && mark instanceof Stroke stroke) {
                seen.add(stroke);
            } else if (mark.page() == page) {
                seen.clear();
            }
        }
        return List.copyOf(seen);
    }

    /** Whether anything has been done to the page that could be taken back. */
    public boolean undoable(int page) {
        return marks.stream().anyMatch(mark -> mark.page() == page);
    }

    /** The pages to which anything has been done. */
    public SortedSet<Integer> pages() {
        return marks.stream().map(Mark::page).collect(Collectors.toCollection(TreeSet::new));
    }

    private Ink with(Mark mark) {
        return new Ink(
                showing,
                revision + 1,
                Stream.concat(marks.stream(), Stream.of(mark)).toList());
    }

    /** The marks without what was wiped away, for good, and without the wipes. */
    private List<Mark> seen() {
        List<Mark> seen = new ArrayList<>();
        Set<Integer> wiped = new HashSet<>();
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            if (mark instanceof Wipe) {
                wiped.add(mark.page());
            } else if (!wiped.contains(mark.page())) {
                seen.add(0, mark);
            }
        }
        return seen;
    }

    private boolean isTooMuch() {
        return points(marks) > MAX_POINTS || pages().size() > MAX_PAGES;
    }

    private boolean isTooMuchOn(int page) {
        List<Stroke> seen = on(page);
        return seen.size() > MAX_STROKES_ON_PAGE || points(seen) > MAX_POINTS_ON_PAGE;
    }

    private static int points(List<? extends Mark> marks) {
        return marks.stream()
                .mapToInt(mark -> mark instanceof Stroke stroke ? stroke.pointCount() : 0)
                .sum();
    }
}
