package org.mendan.presentation;

import java.util.UUID;
import org.mendan.meeting.Notice;
import org.mendan.meeting.Side;

/** What both sides hear about the document on the stage. */
public sealed interface PresentationNotice extends Notice {

    /** This document is shown, as a whole. */
    record Shown(Presentation presentation) implements PresentationNotice {}

    /** It is open at another spot. */
    record Turned(UUID showing, int turn, Spot spot, Side by) implements PresentationNotice {}

    /**
     * Where the other side points at, in ten-thousandths of the page.
     *
     * @param there whether it points at all
     */
    record Pointer(UUID showing, int page, int x, int y, boolean there) implements PresentationNotice {}

    /** No document is shown. */
    record Closed() implements PresentationNotice {}

    /** No document is shown any more, and nobody in the meeting has closed it; why is the host's matter alone. */
    record Withdrawn(Withdrawal why) implements PresentationNotice {
        @Override
        public PresentationNotice to(Side side) {
            return side == Side.HOST ? this : new Closed();
        }
    }

    /** What of it that side hears. */
    default PresentationNotice to(Side side) {
        return this;
    }
}
