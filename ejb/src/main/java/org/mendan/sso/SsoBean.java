package org.mendan.sso;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.PersistenceException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mendan.audit.AuditBean;
import org.mendan.identity.SignIn;
import org.mendan.policy.Policies;
import org.mendan.policy.PolicyBean;

/** Signs a host in by the provider. No database connection is held while the provider is asked. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SsoBean {
    static final String SIGN_IN = "sign-in.sso";

    /**
     * The way to the provider.
     *
     * @param sealed what the browser has to bring back; it cannot be read
     */
    public record Start(URI address, String sealed) {}

    /**
     * Somebody came back whom the provider vouches for.
     *
     * @param idToken shows him to the provider again when he leaves
     * @param next the page that was wanted
     */
    public record Arrived(SsoClaims claims, String idToken, String next) {}

    @EJB
    private SsoProviderBean providers;

    @EJB
    private SsoAccountBean accounts;

    @EJB
    private PolicyBean policies;

    @EJB
    private AuditBean audit;

    /** Nothing where sign-in by a provider is not set up. */
    public Optional<SsoSettings> settings() {
        return providers.settings();
    }

    /** Whether nobody signs in by a password, apart from an emergency. */
    public boolean isOnly() {
        return policies.of(Policies.SSO_ONLY);
    }

    /** Begins; {@code callback} is our address that the provider sends the browser back to. */
    public Start start(String next, URI callback) throws SsoRefused {
        SsoAttempt attempt = SsoAttempt.begin(next, Instant.now());
        URI address = providers.answering().signInAddress(attempt, callback);
        return new Start(address, providers.seal().close(attempt.written()));
    }

    /** Goes on with what the browser brought back: the sealed attempt and the provider's answer. */
    public Arrived arrive(String sealed, Map<String, List<String>> answer, URI callback) throws SsoRefused {
        SsoAttempt attempt = providers
                .seal()
                .open(sealed)
                .flatMap(SsoAttempt::read)
                .filter(one -> !one.isOver(Instant.now()))
                .orElseThrow(() -> new SsoRefused(SsoProblem.EXPIRED, "no attempt of this browser"));
        Provider.Arrival arrival = providers.provider().arrive(answer, attempt, callback);
        return new Arrived(arrival.claims(), arrival.idToken(), attempt.next());
    }

    /** Finds or makes the account; a success is audited with it. */
    public SignIn.SignedIn signIn(SsoClaims claims, String address) throws SsoRefused {
        try {
            return accounts.signIn(claims, address);
        } catch (EJBException e) {
            if (e.getCause() instanceof PersistenceException) {
                // Somebody's two first sign-ins at the same moment: the other one has made the account
                return accounts.signIn(claims, address);
            }
            throw e;
        }
    }

    /** Tells the audit log why nobody was signed in. */
    public void refused(SsoRefused why, String address) {
        audit.failed("", SIGN_IN, "", address, why.problem() + ": " + why.getMessage());
    }

    /** Where a browser signs out at the provider; nothing where it offers none or is away. */
    public Optional<URI> signOutAddress() {
        try {
            return settings().isEmpty()
                    ? Optional.empty()
                    : providers.answering().signOutAddress();
        } catch (SsoRefused e) {
            return Optional.empty();
        }
    }
}
