package org.mendan.identity;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;
import org.mendan.access.Actor;
import org.mendan.audit.AuditBean;
import org.mendan.identity.PasswordRule.Problem;
import org.mendan.policy.Policies;
import org.mendan.policy.PolicyBean;
import org.mendan.session.SessionBean;

/**
 * Changes a password for somebody who is signed in and knows the present one. Wrong ones count as at sign-in: a session that
 * somebody left open is no place to guess. No database connection is held while hashes are computed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordChangeBean {
    static final String ACTION = "password.change";

    @EJB
    private AccountBean accounts;

    @EJB
    private PasswordRowsBean rows;

    @EJB
    private PasswordsBean passwords;

    @EJB
    private PolicyBean policies;

    @EJB
    private SessionBean sessions;

    @EJB
    private AuditBean audit;

    /** Takes {@code wanted} in the place of {@code present}; every refusal is audited. */
    public PasswordOutcome change(Actor actor, String present, String wanted, String repeated, String address) {
        PasswordOutcome outcome;
        try {
            outcome = decided(actor, present, wanted, repeated, address);
        } catch (TooManyAtOnce e) {
            outcome = new PasswordOutcome.Busy();
        }
        if (!(outcome instanceof PasswordOutcome.Done)) {
            String why = outcome instanceof PasswordOutcome.Refused refused
                    ? refused.problem().name()
                    : outcome.getClass().getSimpleName();
            audit.failed(actor.login(), ACTION, actor.login(), address, why);
        }
        return outcome;
    }

    private PasswordOutcome decided(Actor actor, String present, String wanted, String repeated, String address)
            throws TooManyAtOnce {
        Login login = new Login(actor.login());
        boolean right = passwords.matches(present, accounts.passwordHash(login).orElse(null));
        SignIn confirmed = accounts.confirm(login, right);
        if (confirmed instanceof SignIn.Locked) {
            sessions.endAll(actor.login());
            return new PasswordOutcome.Locked();
        }
        if (!(confirmed instanceof SignIn.SignedIn)) {
            return new PasswordOutcome.WrongPassword();
        }
        Optional<Problem> problem = problemOf(actor, wanted, repeated);
        if (problem.isPresent()) {
            return new PasswordOutcome.Refused(problem.get());
        }
        rows.replace(actor.login(), passwords.hash(wanted), address);
        sessions.endAll(actor.login());
        return new PasswordOutcome.Done();
    }

    private Optional<Problem> problemOf(Actor actor, String wanted, String repeated) throws TooManyAtOnce {
        PasswordRule rule = new PasswordRule(policies.of(Policies.PASSWORD_LENGTH));
        Optional<Problem> problem = rule.problemOf(wanted, actor.login(), actor.name());
        if (problem.isPresent()) {
            return problem;
        }
        if (!wanted.equals(repeated)) {
            return Optional.of(Problem.NOT_REPEATED);
        }
        for (String hash : rows.remembered(actor.login())) {
            if (passwords.matches(wanted, hash)) {
                return Optional.of(Problem.REUSED);
            }
        }
        return Optional.empty();
    }
}
