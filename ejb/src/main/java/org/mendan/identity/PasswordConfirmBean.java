package org.mendan.identity;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.mendan.access.Actor;
import org.mendan.session.SessionBean;

/**
 * Asks somebody who is signed in for the password once more. Wrong ones count as at sign-in: a session that somebody left
 * open is no place to guess. No database connection is held while the hash is computed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordConfirmBean {
    /** What came of it. */
    public enum Confirmation {
        RIGHT,
        WRONG,
        /** Too many wrong ones: the account is locked, and its sessions are over. */
        LOCKED,
        /** Too many at once check their passwords at this moment. */
        BUSY
    }

    @EJB
    private AccountBean accounts;

    @EJB
    private PasswordsBean passwords;

    @EJB
    private SessionBean sessions;

    public Confirmation confirm(Actor actor, String password) {
        Login login = new Login(actor.login());
        boolean right;
        try {
            right = passwords.matches(password, accounts.passwordHash(login).orElse(null));
        } catch (TooManyAtOnce e) {
            return Confirmation.BUSY;
        }
        SignIn confirmed = accounts.confirm(login, right);
        if (confirmed instanceof SignIn.Locked) {
            sessions.endAll(actor.login());
            return Confirmation.LOCKED;
        }
        return confirmed instanceof SignIn.SignedIn ? Confirmation.RIGHT : Confirmation.WRONG;
    }
}
