package org.mendan.camera;

import com.hazelcast.core.HazelcastInstance;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mendan.meeting.MeetingBean;
import org.mendan.meeting.MeetingOver;
import org.mendan.meeting.OutboxBean;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;
import org.mendan.policy.Policies;
import org.mendan.policy.PolicyBean;
import org.mendan.screen.ScreenBean;

/** The door to the cameras: changes them under the meeting's lock, then tells both sides. A wrong setting stops the start. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CameraBean {
    @Resource(lookup = "payara/Hazelcast")
    private HazelcastInstance grid;

    @EJB
    private OutboxBean outbox;

    @EJB
    private MeetingBean meetings;

    @EJB
    private ScreenBean screens;

    @EJB
    private PolicyBean policies;

    @Inject
    @ConfigProperty(name = "mendan.ice.stun")
    private Optional<String> stun;

    @Inject
    @ConfigProperty(name = "mendan.ice.turn")
    private Optional<String> turn;

    @Inject
    @ConfigProperty(name = "mendan.ice.secret")
    private Optional<String> secret;

    private CameraStates states;
    private IceSettings settings;

    public CameraBean() {}

    CameraBean(CameraStates states, MeetingBean meetings, OutboxBean outbox, PolicyBean policies) {
        this.policies = policies;
        this.states = states;
        this.meetings = meetings;
        this.outbox = outbox;
    }

    @PostConstruct
    void open() {
        states = new GridCameraStates(grid);
        settings = new IceSettings(stun.orElse(""), turn.orElse(""), secret.orElse(""));
    }

    /** The servers that help this side to reach the other one. */
    public IceServers servers(Seat seat) {
        return settings.servers(seat.side().name().toLowerCase(Locale.ROOT), Instant.now());
    }

    /** What the institution of the meeting's host allows at this moment. */
    public CameraRules rules(Seat seat) {
        return meetings.organisationOf(seat)
                .map(organisation -> new CameraRules(
                        policies.of(Policies.HOST_CAMERA, organisation),
                        policies.of(Policies.GUEST_CAMERA, organisation)))
                .orElse(CameraRules.ALL);
    }

    /** The cameras as they are now. */
    public Cameras of(Seat seat) {
        return states.of(seat.meeting());
    }

    /** Does what a side asks and tells both; {@code false} where that cannot be done now. */
    public boolean ask(Seat sender, CameraRequest request) {
        // Asked under the lock: a meeting that ends meanwhile is forgotten after this, and nothing of it stays
        Optional<Cameras> next = states.change(
                sender.meeting(),
                cameras -> meetings.goesOn(sender)
                        ? cameras.after(request, sender.side(), rules(sender))
                        : Optional.empty());
        next.ifPresent(cameras -> {
            for (Side side : Side.values()) {
                outbox.send(new Seat(sender.meeting(), side), new CameraNotice.Changed(cameras));
            }
        });
        return next.isPresent();
    }

    /** Passes on what one browser says to the other; {@code false} while there is nothing to show, or where it is not his to say. */
    public boolean pass(Seat sender, CameraNotice.Signal signal) {
        boolean own = !(signal instanceof CameraNotice.CallWanted) || sender.side() == Side.GUEST;
        if (!own || (!of(sender).host() && !screens.of(sender).shared())) {
            return false;
        }
        outbox.send(sender.opposite(), signal);
        return true;
    }

    /** Passes on a still picture of the host; {@code false} where the browsers have a way of their own. */
    public boolean pass(Seat sender, CameraNotice.Still picture) {
        if (sender.side() != Side.HOST || !of(sender).stills()) {
            return false;
        }
        outbox.send(sender.opposite(), picture);
        return true;
    }

    /** Forgets the cameras of a meeting that is over. */
    public void over(@Observes MeetingOver event) {
        states.forget(event.meeting());
    }
}
