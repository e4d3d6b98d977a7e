package org.mendan.ink;

import java.util.UUID;

/** What the host does with pen and highlighter; all name the showing that they are about. */
public sealed interface InkRequest {
    UUID showing();

    /** Counted from 1. */
    int page();

    /** A line is being drawn, and is this long by now. */
    record Drawing(UUID showing, Stroke stroke) implements InkRequest {
        @Override
        public int page() {
            return stroke.page();
        }
    }

    /** A line has been drawn. */
    record Draw(UUID showing, Stroke stroke) implements InkRequest {
        @Override
        public int page() {
            return stroke.page();
        }
    }

    /** What was done last to the page is taken back. */
    record Undo(UUID showing, int page) implements InkRequest {}

    /** All on the page is wiped away. */
    record Clear(UUID showing, int page) implements InkRequest {}
}
