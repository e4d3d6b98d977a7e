package org.mendan.session;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mendan.audit.AuditBean;
import org.mendan.policy.Policies;
import org.mendan.policy.PolicyBean;

/** The sessions of everybody who is signed in, on all nodes. It needs no database: pages go on while that is away. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SessionBean {
    private static final String END = "session.end";
    private static final int LONGEST_BROWSER = 512;

    @Resource(lookup = "payara/Hazelcast")
    private HazelcastInstance grid;

    @EJB
    private PolicyBean policies;

    @EJB
    private AuditBean audit;

    private IMap<String, String> logins;

    @PostConstruct
    void open() {
        logins = grid.getMap("mendan.sessions");
    }

    /** A session begins; what its HTTP session has to remember. */
    public String begin(String login, UUID organisation, String address, String browser) {
        Instant now = Instant.now();
        String named = browser.substring(0, Math.min(browser.length(), LONGEST_BROWSER));
        Session session = new Session(UUID.randomUUID().toString(), organisation, now, now, address, named, "");
        change(login, sessions -> sessions.living(this::rule, now).with(session));
        return session.id();
    }

    /** What the session is worth for a request from that address, which counts as use of it. */
    public SessionState use(String login, String id, String address) {
        Optional<Session> found = sessions(login).find(id);
        if (found.isEmpty()) {
            return new SessionState.Over(SessionEnd.ENDED);
        }
        Session session = found.get();
        Instant now = Instant.now();
        SessionState state = rule(session.organisation()).stateOf(session, now, address);
        if (state instanceof SessionState.Over over) {
            change(login, sessions -> sessions.without(id));
            audit.succeeded(login, "session.expire", login, address, over.end().name());
        } else if (state instanceof SessionState.Elsewhere) {
            refuse(login, session, address);
        } else if (Sessions.worthTelling(session, now, address)) {
            change(login, sessions -> sessions.changed(id, one -> one.seenAt(now, address)));
        }
        return state;
    }

    /** The sessions that go on, the oldest first. */
    public List<Session> of(String login) {
        return sessions(login).living(this::rule, Instant.now()).all();
    }

    /** Its owner signs out; one that is over already stays so. */
    public void end(String login, String id) {
        change(login, sessions -> sessions.without(id));
    }

    /** Its owner ends it from that address, and the audit log tells so. */
    public void end(String login, String id, String address) {
        end(login, id);
        audit.succeeded(login, END, login, address, "");
    }

    /** Its owner ends all but that one. */
    public void endOthers(String login, String id, String address) {
        change(login, sessions -> sessions.onlyWith(id));
        audit.succeeded(login, END, login, address, "all others");
    }

    /** From now on no session that this login has is worth anything. */
    public void endAll(String login) {
        logins.delete(login);
    }

    /** The account belongs to another organisation: its policies hold from now on. */
    public void moved(String login, UUID organisation) {
        change(
                login,
                sessions -> new Sessions(sessions.all().stream()
                        .map(session -> session.of(organisation))
                        .toList()));
    }

    private void refuse(String login, Session session, String address) {
        if (!address.equals(session.refused())) {
            audit.failed(login, "session.use", login, address, "address not allowed");
            change(login, sessions -> sessions.changed(session.id(), one -> one.refusedFrom(address)));
        }
    }

    private SessionRule rule(UUID organisation) {
        return SessionRule.of(policies, organisation);
    }

    private Sessions sessions(String login) {
        @Nullable String text = logins.get(login);
        return text == null ? Sessions.NONE : SessionsJson.read(text);
    }

    private void change(String login, UnaryOperator<Sessions> change) {
        logins.lock(login);
        try {
            Sessions next = change.apply(sessions(login));
            if (next.all().isEmpty()) {
                logins.delete(login);
            } else {
                // Whoever never comes back leaves nothing behind: no session lasts longer
                logins.set(login, SessionsJson.write(next), Policies.LONGEST_SESSION.toSeconds(), TimeUnit.SECONDS);
            }
        } finally {
            logins.unlock(login);
        }
    }
}
