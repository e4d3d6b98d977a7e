package org.mendan.invitation;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.mendan.audit.AuditBean;
import org.mendan.identity.Login;
import org.mendan.identity.NewPasswordBean;
import org.mendan.identity.PasswordRule.Problem;
import org.mendan.identity.PasswordsBean;
import org.mendan.identity.TooManyAtOnce;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.AccountLink.Purpose;
import org.mendan.persistence.identity.Accounts;
import org.mendan.session.SessionBean;

/** For whoever comes with a link, or without a password: nobody here is signed in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordLinkBean {
    /** So many questions from one address in ten minutes. */
    private static final int ASKS = 10;

    private static final int MINUTES = 10;

    @Resource(lookup = "payara/Hazelcast")
    private HazelcastInstance grid;

    @Inject
    private Accounts accounts;

    @EJB
    private LinkRowsBean rows;

    @EJB
    private LinkSendingBean sending;

    @EJB
    private NewPasswordBean newPasswords;

    @EJB
    private PasswordsBean passwords;

    @EJB
    private SessionBean sessions;

    @EJB
    private AuditBean audit;

    public LinkView look(String token) {
        return rows.look(new LinkToken(token));
    }

    /** Sets the password; all sessions of the account end, a lock is taken away, and a mail tells its owner. */
    public LinkOutcome set(String token, String wanted, String repeated, String address) {
        LinkToken secret = new LinkToken(token);
        LinkView view = rows.look(secret);
        if (view.state() != LinkState.GOOD) {
            return new LinkOutcome.Dead();
        }
        try {
            Optional<Problem> problem = newPasswords.problemOf(view.login(), view.name(), wanted, repeated);
            if (problem.isPresent()) {
                return new LinkOutcome.Refused(problem.get());
            }
        } catch (TooManyAtOnce e) {
            return new LinkOutcome.Busy();
        }
        if (!rows.use(secret, passwords.hash(wanted), address)) {
            return new LinkOutcome.Dead();
        }
        sessions.endAll(view.login());
        if (view.purpose() == Purpose.RESET) {
            sending.tellDone(view.login(), view.name());
        }
        return new LinkOutcome.Done();
    }

    /** Sends whoever holds an invitation that came too late another one, to the same address as before. */
    public Sending again(String token, String address) {
        LinkView view = rows.look(new LinkToken(token));
        Optional<Account> account = accounts.byLogin(view.login()).filter(one -> view.renewable());
        if (account.isEmpty()) {
            return Sending.NOBODY;
        }
        return admits(address) ? sending.send(account.get(), view.purpose(), view.login(), address) : Sending.TOO_MANY;
    }

    /** Whether a password can be reset by mail at all. */
    public boolean available() {
        return sending.available();
    }

    /** Somebody has forgotten the password; false where this address asks too often. What follows, follows by mail. */
    public boolean forgot(String typed, String address) {
        if (!admits(address)) {
            audit.failed("guest", "password.forgot", "", address, "too many");
            return false;
        }
        Login.typed(typed).ifPresent(login -> sending.sendReset(login, address));
        return true;
    }

    private boolean admits(String address) {
        IMap<String, Integer> asks = grid.getMap("mendan.link-asks");
        asks.lock(address);
        try {
            int before = asks.getOrDefault(address, 0);
            asks.set(address, before + 1, MINUTES, TimeUnit.MINUTES);
            return before < ASKS;
        } finally {
            asks.unlock(address);
        }
    }
}
