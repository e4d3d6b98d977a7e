package org.mendan.screen;

import com.hazelcast.core.HazelcastInstance;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mendan.meeting.MeetingBean;
import org.mendan.meeting.MeetingOver;
import org.mendan.meeting.OutboxBean;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;
import org.mendan.policy.Policies;
import org.mendan.policy.Policy;
import org.mendan.policy.PolicyBean;

/** The door to the shared screen: changes it under the meeting's lock, then tells both sides. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ScreenBean {
    @Resource(lookup = "payara/Hazelcast")
    private HazelcastInstance grid;

    @EJB
    private OutboxBean outbox;

    @EJB
    private MeetingBean meetings;

    @EJB
    private PolicyBean policies;

    @Inject
    private Event<ScreenStarted> started;

    private SharedScreens screens;

    @PostConstruct
    void open() {
        screens = new GridSharedScreens(grid);
    }

    /** Whose screen is shared now. */
    public SharedScreen of(Seat seat) {
        return screens.of(seat.meeting());
    }

    /** Does what a side asks and tells both; {@code false} where that cannot be done now. */
    public boolean ask(Seat sender, ScreenRequest request) {
        boolean starts = request instanceof ScreenRequest.Start;
        if (!meetings.goesOn(sender) || (starts && !mayShare(sender))) {
            return false;
        }
        Optional<SharedScreen> next = screens.change(sender.meeting(), screen -> screen.after(request, sender.side()));
        next.ifPresent(screen -> {
            for (Side side : Side.values()) {
                outbox.send(new Seat(sender.meeting(), side), new ScreenNotice(screen));
            }
            if (starts) {
                started.fire(new ScreenStarted(sender));
            }
        });
        return next.isPresent();
    }

    /** Whether the institution of the meeting's host allows this side to share its screen. */
    public boolean mayShare(Seat seat) {
        Policy<Boolean> policy = seat.side() == Side.HOST ? Policies.HOST_SCREEN : Policies.GUEST_SCREEN;
        return meetings.organisationOf(seat)
                .map(organisation -> policies.of(policy, organisation))
                .orElse(true);
    }

    /** Forgets the screen of a meeting that is over. */
    public void over(@Observes MeetingOver event) {
        screens.forget(event.meeting());
    }
}
