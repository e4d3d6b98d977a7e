package org.mendan.web.meeting;

import java.util.ArrayList;
import java.util.List;
import org.mendan.ink.InkBean;
import org.mendan.ink.InkNotice;
import org.mendan.ink.InkOutcome;
import org.mendan.ink.InkRequest;
import org.mendan.meeting.Seat;

/** Where these pages have been drawn on, and every request has the outcome that the test wants. */
final class ScriptedInks extends InkBean {
    final List<InkRequest> asked = new ArrayList<>();
    final List<InkNotice.Page> pages = new ArrayList<>();
    InkOutcome outcome = InkOutcome.DONE;

    @Override
    public List<InkNotice.Page> of(Seat seat) {
        return pages;
    }

    @Override
    public InkOutcome ask(Seat sender, InkRequest request) {
        asked.add(request);
        return outcome;
    }
}
