package org.mendan.identity;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;
import org.mendan.access.Actor;
import org.mendan.audit.AuditBean;
import org.mendan.identity.PasswordConfirmBean.Confirmation;
import org.mendan.identity.PasswordRule.Problem;
import org.mendan.session.SessionBean;

/**
 * Changes a password for somebody who is signed in and knows the present one. No database connection is held while hashes are
 * computed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordChangeBean {
    static final String ACTION = "password.change";

    @EJB
    private PasswordConfirmBean confirm;

    @EJB
    private PasswordRowsBean rows;

    @EJB
    private PasswordsBean passwords;

    @EJB
    private NewPasswordBean newPasswords;

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
        Confirmation confirmation = confirm.confirm(actor, present);
        if (confirmation != Confirmation.RIGHT) {
            return refused(confirmation);
        }
        Optional<Problem> problem = newPasswords.problemOf(actor.login(), actor.name(), wanted, repeated);
        if (problem.isPresent()) {
            return new PasswordOutcome.Refused(problem.get());
        }
        rows.replace(actor.login(), passwords.hash(wanted), address);
        sessions.endAll(actor.login());
        return new PasswordOutcome.Done();
    }

    private static PasswordOutcome refused(Confirmation confirmation) {
        return switch (confirmation) {
            case LOCKED -> new PasswordOutcome.Locked();
            case BUSY -> new PasswordOutcome.Busy();
            default -> new PasswordOutcome.WrongPassword();
        };
    }
}
