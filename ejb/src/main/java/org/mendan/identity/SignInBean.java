package org.mendan.identity;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;
import org.mendan.audit.AuditBean;
import org.mendan.policy.Policies;
import org.mendan.policy.PolicyBean;

/** Signs a host in by login and password. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInBean {
    @EJB
    private AccountBean accounts;

    @EJB
    private PasswordsBean passwords;

    @EJB
    private PolicyBean policies;

    @EJB
    private AuditBean audit;

    @EJB
    private EmergencyBean emergency;

    /** Tries the password as typed; every outcome is audited. No database connection is held while the hash is computed. */
    public SignIn signIn(String login, String password, String address) {
        Optional<Login> known = Login.typed(login);
        String actor = known.map(Login::value).orElse("");
        try {
            SignIn result = attempt(known, password, address);
            if (!(result instanceof SignIn.SignedIn || result instanceof SignIn.CodeWanted)) {
                audit.failed(actor, AccountBean.SIGN_IN, actor, address, why(result));
            }
            return result;
        } catch (TooManyAtOnce e) {
            audit.failed(actor, AccountBean.SIGN_IN, actor, address, "too many at once");
            return new SignIn.Refused();
        }
    }

    /** The second step: the code of somebody whose password was right; every outcome is audited. */
    public SignIn enterCode(String login, String code, String address) {
        SignIn result = accounts.decideCode(new Login(login), code, address);
        if (!(result instanceof SignIn.SignedIn)) {
            String why = result instanceof SignIn.Refused ? "wrong code" : why(result);
            audit.failed(login, AccountBean.SIGN_IN, login, address, why);
        }
        return result;
    }

    private static String why(SignIn result) {
        if (result instanceof SignIn.ProviderOnly) {
            return "by the provider only";
        }
        if (result instanceof SignIn.Elsewhere) {
            return "address not allowed";
        }
        return result instanceof SignIn.Locked ? "locked" : "refused";
    }

    private SignIn attempt(Optional<Login> known, String password, String address) throws TooManyAtOnce {
        if (policies.of(Policies.SSO_ONLY) && known.filter(emergency::holds).isEmpty()) {
            return new SignIn.ProviderOnly();
        }
        String hash = known.flatMap(accounts::passwordHash).orElse(null);
        boolean right = passwords.matches(password, hash);
        return known.map(name -> accounts.decide(name, right, address)).orElseGet(SignIn.Refused::new);
    }

    /** Notes that a host signed out. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void signedOut(String login, String address) {
        audit.succeeded(login, "sign-out", login, address, "");
    }
}
