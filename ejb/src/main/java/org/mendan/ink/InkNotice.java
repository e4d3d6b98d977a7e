package org.mendan.ink;

import java.util.List;
import java.util.UUID;
import org.mendan.meeting.Notice;

/** What both sides hear of pen and highlighter. */
public sealed interface InkNotice extends Notice {
    /**
     * All that stands on a page.
     *
     * @param undoable whether anything can be taken back there
     */
    record Page(UUID showing, int revision, int page, List<Stroke> strokes, boolean undoable) implements InkNotice {
        static Page of(Ink ink, int page) {
            return new Page(ink.showing(), ink.revision(), page, ink.on(page), ink.undoable(page));
        }
    }

    /**
     * A line that the other side is drawing, as long as it is by now.
     *
     * @param revision the one after which it is drawn; a page that is newer has the line already, or will not have it
     */
    record Drawing(UUID showing, int revision, Stroke stroke) implements InkNotice {}
}
