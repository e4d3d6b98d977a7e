package org.mendan.meeting;

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
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mendan.audit.AuditBean;
import org.mendan.meeting.Meetings.Change;
import org.mendan.policy.Policies;
import org.mendan.policy.PolicyBean;

/** The door to the meetings: changes one under its lock, then does outside what was decided. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MeetingBean {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Resource(lookup = "payara/Hazelcast")
    private HazelcastInstance grid;

    @EJB
    private MeetingHistoryBean history;

    @EJB
    private MeetingEffectsBean effects;

    @Inject
    private AuditBean audit;

    @EJB
    private PolicyBean policies;

    private Meetings meetings;

    @PostConstruct
    void open() {
        meetings = new GridMeetings(grid);
    }

    /**
     * Starts a meeting with the guest who came in by {@code entry}.
     *
     * @return the host's resume token, or nothing where the host already is in a meeting
     * @throws EJBException where the record cannot be opened; nothing has started then
     */
    public Optional<ResumeToken> start(MeetingId id, Host host, Entry entry) {
        if (!meetings.occupy(host.accountId(), id)) {
            return Optional.empty();
        }
        ResumeToken token = ResumeToken.random();
        Instant now = Instant.now();
        try {
            Origin origin = history.open(id, host, entry, Watchword.drawn(RANDOM::nextInt), token.fingerprint(), now);
            meetings.open(Meeting.unjoined(origin, now));
            return Optional.of(token);
        } catch (EJBException e) {
            meetings.release(host.accountId(), id);
            throw e;
        }
    }

    /** The host's meeting that is going on. */
    public Optional<MeetingId> ofHost(UUID account) {
        return meetings.ofHost(account);
    }

    /** The host's place in the meeting that is going on. */
    public Optional<Seat> seatOfHost(UUID account) {
        return meetings.ofHost(account).map(id -> new Seat(id, Side.HOST));
    }

    /** The account of the host whose meeting the place is in. */
    public Optional<UUID> hostOf(Seat seat) {
        return meetings.find(seat.meeting())
                .map(meeting -> meeting.origin().host().accountId());
    }

    /**
     * The place that a token leads to. A guest's token works only in the browser that accepted the terms; from another
     * one it counts as stolen, which is audited.
     */
    public Optional<Seat> identify(Side side, ResumeToken token, String browser) {
        Optional<Seat> seat = meetings.seat(token.fingerprint()).filter(s -> s.side() == side);
        if (side == Side.HOST) {
            return seat;
        }
        Optional<Seat> own = seat.filter(s -> meetings.find(s.meeting())
                .filter(m -> m.origin().sameBrowser(browser))
                .isPresent());
        if (seat.isPresent() && own.isEmpty()) {
            audit.failed("guest", "meeting.resume", seat.get().meeting().toString(), "", "another browser");
        }
        return own;
    }

    /** Whether the meeting of this place has not ended. */
    public boolean goesOn(Seat seat) {
        return meetings.find(seat.meeting())
                .filter(meeting -> meeting.ending() == null)
                .isPresent();
    }

    public JoinOutcome join(Seat seat, Connection connection, boolean takeOver) {
        Instant now = Instant.now();
        Optional<Meeting.Outcome> outcome = apply(seat, new Request.Join(connection, takeOver), now);
        if (outcome.isEmpty()) {
            return new JoinOutcome.Over(null);
        }
        Meeting meeting = outcome.get().meeting();
        if (meeting.ending() != null) {
            return new JoinOutcome.Over(meeting.ending());
        }
        return outcome.get().effects().contains(new Effect.AskToTakeOver())
                ? new JoinOutcome.Elsewhere()
                : new JoinOutcome.Welcome(
                        MeetingView.of(meeting, seat.side(), policyOf(meeting).grace(), now));
    }

    /** The page said goodbye. */
    public void leaving(Seat seat, String socket) {
        apply(seat, new Request.Leave(socket), Instant.now());
    }

    /** The socket closed. */
    public void lost(Seat seat, String socket) {
        apply(seat, new Request.Lose(socket), Instant.now());
    }

    /** The end button was pressed and confirmed. */
    public void end(Seat seat) {
        apply(seat, new Request.End(), Instant.now());
    }

    /** The meetings that this node looks after. */
    public Collection<MeetingId> mine() {
        return meetings.mine();
    }

    /** A second has passed for this meeting. */
    public void tick(MeetingId meeting) {
        Instant now = Instant.now();
        Set<String> nodes = grid.getCluster().getMembers().stream()
                .map(member -> member.getUuid().toString())
                .collect(Collectors.toSet());
        meetings.change(meeting, m -> decided(m.tick(policyOf(m), nodes, now)))
                .ifPresent(outcome -> effects.carryOut(meetings, outcome, now));
    }

    /** Takes up the meetings that had not ended when the servers last stopped. */
    public void revive() {
        Instant now = Instant.now();
        history.unfinished().forEach(origin -> meetings.open(Meeting.unjoined(origin, now)));
    }

    /** The organisation of the host whose meeting the place is in. */
    public Optional<UUID> organisationOf(Seat seat) {
        return meetings.find(seat.meeting())
                .map(meeting -> meeting.origin().host().organisationId());
    }

    /** The digits that the guest of that meeting came in by. */
    public Optional<String> guestEntryOf(Seat seat) {
        return meetings.find(seat.meeting()).map(meeting -> meeting.origin().guestEntry());
    }

    private MeetingPolicy policyOf(Meeting meeting) {
        UUID organisation = meeting.origin().host().organisationId();
        Duration grace = policies.of(Policies.MEETING_GRACE, organisation);
        Duration leave = policies.of(Policies.MEETING_LEAVE, organisation);
        return new MeetingPolicy(grace, leave.compareTo(grace) > 0 ? grace : leave);
    }

    private Optional<Meeting.Outcome> apply(Seat seat, Request request, Instant now) {
        Optional<Meeting.Outcome> outcome =
                meetings.change(seat.meeting(), m -> decided(m.apply(request, seat.side(), now)));
        outcome.ifPresent(o -> effects.carryOut(meetings, o, now));
        return outcome;
    }

    private static Change<Meeting.Outcome> decided(Meeting.Outcome outcome) {
        return new Change<>(outcome.meeting(), outcome);
    }
}
