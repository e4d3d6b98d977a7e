package org.mendan.connection;

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
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mendan.audit.AuditBean;
import org.mendan.meeting.Connection;
import org.mendan.meeting.Entry;
import org.mendan.meeting.Host;
import org.mendan.meeting.MeetingBean;
import org.mendan.meeting.MeetingId;
import org.mendan.meeting.OutboxBean;
import org.mendan.meeting.ResumeToken;
import org.mendan.meeting.WaitingNotice;
import org.mendan.terms.TermsBean;
import org.mendan.terms.TermsChanged;

/** The door to the reception: issues numbers after the terms, and starts a meeting where a host redeems one. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConnectionBean {
    private static final System.Logger LOG = System.getLogger(ConnectionBean.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    @Resource(lookup = "payara/Hazelcast")
    private HazelcastInstance grid;

    @EJB
    private NumberPolicyBean policy;

    @EJB
    private TermsBean terms;

    @EJB
    private MeetingBean meetings;

    @EJB
    private OutboxBean outbox;

    @EJB
    private AuditBean audit;

    private Reception reception;

    @PostConstruct
    void openReception() {
        reception = new Reception(new GridConnectionNumbers(grid), ConnectionBean::randomDigits, policy::current);
    }

    /** Stores the consent and issues a number to a browser that is new here. */
    public Issued issue(Acceptance acceptance) throws IssueRefused {
        Instant now = Instant.now();
        admit(acceptance.address(), now);
        try {
            UUID consent = terms.consent(acceptance.termsVersions(), acceptance.address(), acceptance.browser());
            Issued issued = reception.issue(consent, acceptance.address(), acceptance.browser(), now);
            audit.succeeded("guest", "number.issue", consent.toString(), acceptance.address(), "");
            return issued;
        } catch (TermsChanged e) {
            throw refused(IssueRefused.Reason.TERMS_CHANGED, e);
        } catch (EJBException e) {
            throw refused(IssueRefused.Reason.UNAVAILABLE, e);
        }
    }

    /** The next number for a guest who accepted the terms already. */
    public Issued reissue(ResumeToken token) throws IssueRefused {
        Instant now = Instant.now();
        admit(reception.address(token), now);
        return reception.reissue(token, now);
    }

    public WaitingState waiting(ResumeToken token) {
        return reception.waiting(token, Instant.now());
    }

    /** The guest's waiting page opened a socket. */
    public void connected(ResumeToken token, Connection connection) {
        reception.arrived(token, connection.socket(), Instant.now());
    }

    /** The guest's waiting page closed its socket. */
    public void disconnected(ResumeToken token, String socket) {
        reception.left(token, socket, Instant.now());
    }

    /** The guest gave up. */
    public void withdraw(ResumeToken token) {
        reception.withdraw(token);
    }

    /** A host typed a number and pressed start. */
    public StartOutcome start(Host host, String typed, String address) {
        Optional<MeetingId> busy = meetings.ofHost(host.accountId());
        if (busy.isPresent()) {
            return new StartOutcome.AlreadyMeeting(busy.get());
        }
        MeetingId id = new MeetingId(UUID.randomUUID());
        EntryLimit limit = policy.entry(host.organisationId());
        Redemption redemption = reception.redeem(host.accountId(), limit, typed, id, Instant.now());
        if (redemption instanceof Redemption.Redeemed redeemed) {
            return open(id, host, redeemed.guest());
        }
        return refuse(host, redemption, address);
    }

    private StartOutcome open(MeetingId id, Host host, WaitingGuest guest) {
        Entry entry =
                new Entry(guest.number().digits(), guest.token(), guest.address(), guest.browser(), guest.consent());
        try {
            Optional<ResumeToken> token = meetings.start(id, host, entry);
            if (token.isPresent()) {
                // In this order, for a page that looks in between finds either the meeting or, later, the notice
                reception.invite(guest);
                outbox.sendWaiting(guest.token(), new WaitingNotice.Started());
                return new StartOutcome.Started(id, token.get());
            }
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.WARNING, "A meeting could not start: its record cannot be opened", e);
            reception.putBack(guest, Instant.now());
            return new StartOutcome.Unavailable();
        }
        reception.putBack(guest, Instant.now());
        return meetings.ofHost(host.accountId())
                .<StartOutcome>map(StartOutcome.AlreadyMeeting::new)
                .orElseGet(StartOutcome.Unavailable::new);
    }

    private StartOutcome refuse(Host host, Redemption redemption, String address) {
        String actor = host.accountId().toString();
        if (redemption instanceof Redemption.Paused paused) {
            audit.failed(actor, paused.justNow() ? "number.pause" : "number.redeem", "", address, "paused");
            return new StartOutcome.Paused(paused.until());
        }
        audit.failed(actor, "number.redeem", "", address, "no such number");
        return new StartOutcome.NoSuchNumber(((Redemption.Wrong) redemption).triesLeft());
    }

    private void admit(String address, Instant now) throws IssueRefused {
        if (!reception.admits(address, now)) {
            audit.failed("guest", "number.issue", "", address, "too many");
            throw new IssueRefused(IssueRefused.Reason.TOO_MANY);
        }
    }

    private static IssueRefused refused(IssueRefused.Reason reason, Exception cause) {
        IssueRefused refused = new IssueRefused(reason);
        refused.initCause(cause);
        return refused;
    }

    private static String randomDigits(int length) {
        StringBuilder digits = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            digits.append((char) ('0' + RANDOM.nextInt(10)));
        }
        return digits.toString();
    }
}
