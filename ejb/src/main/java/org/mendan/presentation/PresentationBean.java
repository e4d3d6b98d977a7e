package org.mendan.presentation;

import com.hazelcast.core.HazelcastInstance;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.mendan.document.DocumentAltered;
import org.mendan.meeting.MeetingBean;
import org.mendan.meeting.MeetingId;
import org.mendan.meeting.MeetingOver;
import org.mendan.meeting.OutboxBean;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;
import org.mendan.presentation.Presentations.Change;
import org.mendan.screen.ScreenBean;
import org.mendan.screen.ScreenStarted;

/**
 * The door to the document on the stage: writes down and changes what is shown under the meeting's lock, then tells both
 * sides. Where it cannot be written down, an {@link EJBException} says so and nothing has changed.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PresentationBean {
    private static final System.Logger LOG = System.getLogger(PresentationBean.class.getName());

    /** What a change led to; no notice where nobody has to be told. */
    private record Step(PresentationOutcome outcome, Optional<PresentationNotice> notice) {
        static Step refused() {
            return new Step(PresentationOutcome.NOT_NOW, Optional.empty());
        }

        static Step told(PresentationNotice notice) {
            return new Step(PresentationOutcome.DONE, Optional.of(notice));
        }
    }

    @Resource(lookup = "payara/Hazelcast")
    private HazelcastInstance grid;

    @EJB
    private OutboxBean outbox;

    @EJB
    private MeetingBean meetings;

    @EJB
    private ScreenBean screens;

    @EJB
    private PresentableBean presentable;

    @EJB
    private ShownRowsBean rows;

    private Presentations presentations;

    @PostConstruct
    void open() {
        presentations = new GridPresentations(grid);
    }

    /** What is shown now, if anything. */
    public Optional<Presentation> of(Seat seat) {
        return presentations.of(seat.meeting());
    }

    /** Does what a side asks, and tells both. */
    public PresentationOutcome ask(Seat sender, PresentationRequest request) {
        if (request instanceof PresentationRequest.Show show) {
            return show(sender, show);
        }
        return carryOut(sender.meeting(), before -> before.filter(shown -> meetings.goesOn(sender))
                .map(shown -> decided(sender, shown, request))
                .orElseGet(() -> new Change<>(before, Step.refused())));
    }

    private PresentationOutcome show(Seat sender, PresentationRequest.Show show) {
        Optional<UUID> host = meetings.hostOf(sender).filter(account -> sender.side() == Side.HOST);
        if (host.isEmpty()) {
            return PresentationOutcome.NOT_NOW;
        }
        Optional<Presentable> found = presentable.find(host.get(), show.document());
        if (found.isEmpty()) {
            return PresentationOutcome.UNUSABLE;
        }
        return carryOut(sender.meeting(), before -> {
            if (!meetings.goesOn(sender) || screens.of(sender).shared()) {
                return new Change<>(before, Step.refused());
            }
            Presentation next = found.get().begun(UUID.randomUUID(), show.spot());
            rows.begin(sender, before, next, found.get().version(), found.get().login());
            return new Change<>(Optional.of(next), Step.told(new PresentationNotice.Shown(next)));
        });
    }

    private Change<Step> decided(Seat sender, Presentation shown, PresentationRequest request) {
        Optional<Presentation> same = Optional.of(shown);
        if (request instanceof PresentationRequest.Turn turn) {
            return shown.turned(turn, sender.side())
                    .map(next -> turned(shown, next, sender.side()))
                    .orElseGet(() -> new Change<>(same, Step.refused()));
        }
        if (request instanceof PresentationRequest.Allow allow) {
            return shown.allowing(allow, sender.side())
                    .map(next -> new Change<>(Optional.of(next), Step.told(new PresentationNotice.Shown(next))))
                    .orElseGet(() -> new Change<>(same, Step.refused()));
        }
        if (request instanceof PresentationRequest.Close close && shown.closes(close, sender.side())) {
            rows.close(shown.showing());
            return new Change<>(Optional.empty(), Step.told(new PresentationNotice.Closed()));
        }
        return new Change<>(same, Step.refused());
    }

    /** Only another page is written down: scrolling within one says nothing more. */
    private Change<Step> turned(Presentation before, Presentation next, Side by) {
        if (next.spot().page() != before.spot().page()) {
            rows.turn(next, by);
        }
        return new Change<>(
                Optional.of(next),
                Step.told(new PresentationNotice.Turned(next.showing(), next.turn(), next.spot(), by)));
    }

    private PresentationOutcome carryOut(MeetingId meeting, Function<Optional<Presentation>, Change<Step>> change) {
        Step step = presentations.change(meeting, change);
        step.notice().ifPresent(notice -> {
            for (Side side : Side.values()) {
                outbox.send(new Seat(meeting, side), notice.to(side));
            }
        });
        return step.outcome();
    }

    /** A screen has the stage from now on. */
    public void screen(@Observes ScreenStarted event) {
        MeetingId meeting = event.by().meeting();
        try {
            carryOut(meeting, before -> before.map(shown -> {
                        rows.close(shown.showing());
                        return new Change<>(Optional.<Presentation>empty(), Step.told(new PresentationNotice.Closed()));
                    })
                    .orElseGet(() -> new Change<>(before, Step.refused())));
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.WARNING, "The document of meeting " + meeting + " stays below a screen", e);
        }
    }

    /** What was removed, or has to be approved again, leaves the stages of all meetings. */
    public void altered(@Observes DocumentAltered event) {
        try {
            presentable.withdrawal(event.document()).ifPresent(why -> presentations
                    .showing(event.document())
                    .forEach(meeting -> withdraw(meeting, event.document(), why)));
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.WARNING, "Meetings may still show document " + event.document(), e);
        }
    }

    private void withdraw(MeetingId meeting, UUID document, Withdrawal why) {
        try {
            carryOut(meeting, before -> before.filter(shown -> shown.document().equals(document))
                    .map(shown -> {
                        rows.close(shown.showing());
                        return new Change<>(
                                Optional.<Presentation>empty(), Step.told(new PresentationNotice.Withdrawn(why)));
                    })
                    .orElseGet(() -> new Change<>(before, Step.refused())));
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.WARNING, "A document stays in meeting " + meeting + " that is " + why, e);
        }
    }

    /** Forgets the document of a meeting that is over; its last page ends with the meeting. */
    public void over(@Observes MeetingOver event) {
        presentations.forget(event.meeting());
    }
}
