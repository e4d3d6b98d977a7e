package org.mendan.meeting;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.mendan.persistence.record.Ending;

/** Does outside what a meeting decided: tells the sides, parts with sockets, closes the record. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MeetingEffectsBean {
    private static final System.Logger LOG = System.getLogger(MeetingEffectsBean.class.getName());

    /** After the end the pages may still hand in what was typed last. */
    private static final int FAREWELL_SECONDS = 5;

    @EJB
    private OutboxBean outbox;

    @EJB
    private MeetingHistoryBean history;

    @Inject
    private Event<MeetingOver> over;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    /** Never called under the meeting's lock. */
    public void carryOut(Meetings meetings, Meeting.Outcome outcome, Instant now) {
        for (Effect effect : outcome.effects()) {
            carryOut(meetings, outcome.meeting(), effect, now);
        }
    }

    private void carryOut(Meetings meetings, Meeting meeting, Effect effect, Instant now) {
        MeetingId id = meeting.origin().id();
        if (effect instanceof Effect.Tell tell) {
            outbox.send(new Seat(id, tell.side()), tell.notice());
        } else if (effect instanceof Effect.Part part && part.why() == Parting.REPLACED) {
            outbox.close(new Seat(id, part.side()), part.connection(), part.why());
        } else if (effect instanceof Effect.Part part) {
            afterFarewell(() -> outbox.close(new Seat(id, part.side()), part.connection(), part.why()));
        } else if (effect instanceof Effect.Close close) {
            writeDown(meetings, meeting, close.how(), now);
        }
    }

    private void writeDown(Meetings meetings, Meeting meeting, Ending how, Instant now) {
        MeetingId id = meeting.origin().id();
        try {
            history.close(id, how, now);
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.WARNING, "The end of meeting " + id + " waits for the database", e);
            return;
        }
        meetings.retire(meeting.writtenDown());
        over.fire(new MeetingOver(id, how));
    }

    // The container logs what an observer or the outbox throws; there is nobody to hand a result to
    @SuppressWarnings("FutureReturnValueIgnored")
    private void afterFarewell(Runnable work) {
        scheduler.schedule(work, FAREWELL_SECONDS, TimeUnit.SECONDS);
    }
}
