package org.mendan.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mendan.audit.AuditBean;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Accounts;
import org.mendan.persistence.organisation.Organisation;
import org.mendan.persistence.organisation.Organisations;

/** The accounts, as sign-in and pages need them. */
@Stateless
public class AccountBean {
    public static final String SIGN_IN = "sign-in";

    @Inject
    private Accounts accounts;

    @Inject
    private Organisations organisations;

    @Inject
    private AuditBean audit;

    @Inject
    @ConfigProperty(name = "mendan.signin.failures")
    private int failures;

    @Inject
    @ConfigProperty(name = "mendan.signin.lock")
    private long lockSeconds;

    /** The host who signed in with that login; his branch is the name of his organisation. */
    public Optional<HostProfile> host(String login) {
        return accounts.byLogin(login).filter(Account::active).flatMap(account -> organisations
                .find(account.organisationId())
                .map(organisation -> profile(account, organisation)));
    }

    public Optional<String> passwordHash(Login login) {
        return accounts.byLogin(login.value()).map(Account::passwordHash);
    }

    /** Counts the attempt and decides, with the account's row locked; a success is audited with it. */
    public SignIn decide(Login login, boolean passwordRight, String address) {
        SignInDecision decision = new SignInDecision(new LockRule(failures, Duration.ofSeconds(lockSeconds)));
        SignIn result = accounts.lockedForUpdateByLogin(login.value())
                .map(account ->
                        decision.on(account, passwordRight, Clock.systemUTC().instant()))
                .orElseGet(SignIn.Refused::new);
        if (result instanceof SignIn.SignedIn signedIn) {
            audit.succeeded(signedIn.login(), SIGN_IN, signedIn.account().toString(), address, "");
        }
        return result;
    }

    private static HostProfile profile(Account account, Organisation organisation) {
        return new HostProfile(account.id(), organisation.id(), account.displayName(), organisation.name());
    }
}
