package org.mendan.ink;

import com.hazelcast.core.HazelcastInstance;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.mendan.meeting.MeetingBean;
import org.mendan.meeting.MeetingOver;
import org.mendan.meeting.OutboxBean;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;
import org.mendan.presentation.Presentation;
import org.mendan.presentation.PresentationBean;

/** The door to pen and highlighter: the host draws on what is shown, and both see it. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InkBean {
    @Resource(lookup = "payara/Hazelcast")
    private HazelcastInstance grid;

    @EJB
    private OutboxBean outbox;

    @EJB
    private MeetingBean meetings;

    @EJB
    private PresentationBean presentations;

    private Inks inks;

    @PostConstruct
    void open() {
        inks = new GridInks(grid);
    }

    /** All that stands on the pages of what is shown, for a side that comes. */
    public List<InkNotice.Page> of(Seat seat) {
        return presentations
                .of(seat)
                .map(shown -> inks.of(seat.meeting(), shown.showing()))
                .map(ink -> ink.pages().stream()
                        .map(page -> InkNotice.Page.of(ink, page))
                        .toList())
                .orElse(List.of());
    }

    /** Does what a side asks. A line that is being drawn passes to the other side; of all else both hear the page. */
    public InkOutcome ask(Seat sender, InkRequest request) {
        if (!isFor(sender, request)) {
            return InkOutcome.NOT_NOW;
        }
        UUID showing = request.showing();
        if (request instanceof InkRequest.Drawing drawing) {
            int revision = inks.of(sender.meeting(), showing).revision();
            outbox.send(sender.opposite(), new InkNotice.Drawing(showing, revision, drawing.stroke()));
            return InkOutcome.DONE;
        }
        boolean done = inks.change(sender.meeting(), showing, deed(request), ink -> tell(sender, ink, request.page()));
        return done ? InkOutcome.DONE : InkOutcome.FULL;
    }

    private boolean isFor(Seat sender, InkRequest request) {
        Optional<Presentation> shown = sender.side() == Side.HOST ? presentations.of(sender) : Optional.empty();
        return shown.filter(one -> one.is(request.showing()))
                        .filter(one -> request.page() <= one.pages().size())
                        .isPresent()
                && meetings.goesOn(sender);
    }

    private static Function<Ink, Optional<Ink>> deed(InkRequest request) {
        if (request instanceof InkRequest.Draw draw) {
            return ink -> ink.drawn(draw.stroke());
        }
        if (request instanceof InkRequest.Undo undo) {
            return ink -> Optional.of(ink.undone(undo.page()));
        }
        return ink -> Optional.of(ink.cleared(request.page()));
    }

    private void tell(Seat sender, Ink ink, int page) {
        InkNotice.Page notice = InkNotice.Page.of(ink, page);
        outbox.send(sender, notice);
        outbox.send(sender.opposite(), notice);
    }

    /** Forgets the ink of a meeting that is over. */
    public void over(@Observes MeetingOver event) {
        inks.forget(event.meeting());
    }
}
