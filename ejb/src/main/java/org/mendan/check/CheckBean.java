package org.mendan.check;

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
import java.time.Duration;
import java.util.Optional;
import org.mendan.camera.CameraBean;
import org.mendan.camera.CameraRequest;
import org.mendan.camera.Saving;
import org.mendan.meeting.MeetingBean;
import org.mendan.meeting.MeetingOver;
import org.mendan.meeting.OutboxBean;
import org.mendan.meeting.Seat;
import org.mendan.policy.Policies;
import org.mendan.policy.PolicyBean;

/** The door to the checks: keeps what a side found, tells the other one, and turns to light mode. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CheckBean {
    @Resource(lookup = "payara/Hazelcast")
    private HazelcastInstance grid;

    @EJB
    private OutboxBean outbox;

    @EJB
    private MeetingBean meetings;

    @EJB
    private CameraBean cameras;

    @EJB
    private PolicyBean policies;

    private GridChecks checks;

    @PostConstruct
    void open() {
        checks = new GridChecks(grid);
    }

    /** What was found about a side's computer; nothing before its page has told. */
    public Optional<Check> of(Seat seat) {
        return checks.of(seat);
    }

    /** A side's page tells what it found, and how long its window took to open. */
    public void report(Seat sender, Check check, Duration start) {
        if (!meetings.goesOn(sender)) {
            return;
        }
        boolean first = checks.keep(sender, check);
        outbox.send(sender.opposite(), new CheckNotice(check));
        if (slowStart(sender).callsForLightMode(first, start, cameras.of(sender).saving())) {
            cameras.ask(sender, new CameraRequest.Save(Saving.LIGHT));
        }
    }

    private SlowStart slowStart(Seat seat) {
        return new SlowStart(meetings.organisationOf(seat)
                .map(organisation -> policies.of(Policies.LIGHT_START, organisation))
                .orElseGet(() -> policies.of(Policies.LIGHT_START)));
    }

    /** Forgets both sides of a meeting that is over. */
    public void over(@Observes MeetingOver event) {
        checks.forget(event.meeting());
    }
}
