package org.mendan.web.meeting;

import jakarta.ejb.EJBException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mendan.meeting.Seat;
import org.mendan.presentation.Presentation;
import org.mendan.presentation.PresentationBean;
import org.mendan.presentation.PresentationOutcome;
import org.mendan.presentation.PresentationRequest;

/** Where nothing is shown, and every request has the outcome that the test wants. */
final class ScriptedPresentations extends PresentationBean {
    final List<PresentationRequest> asked = new ArrayList<>();
    PresentationOutcome outcome = PresentationOutcome.DONE;
    boolean recordAway;

    @Override
    public Optional<Presentation> of(Seat seat) {
        return Optional.empty();
    }

    @Override
    public PresentationOutcome ask(Seat sender, PresentationRequest request) {
        if (recordAway) {
            throw new EJBException();
        }
        asked.add(request);
        return outcome;
    }
}
