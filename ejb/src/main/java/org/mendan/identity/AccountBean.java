package org.mendan.identity;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mendan.access.Actor;
import org.mendan.audit.AuditBean;
import org.mendan.meeting.Host;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Accounts;
import org.mendan.persistence.identity.SecondFactors;
import org.mendan.persistence.organisation.Organisation;
import org.mendan.persistence.organisation.Organisations;
import org.mendan.policy.Policies;
import org.mendan.policy.PolicyBean;
import org.mendan.secondfactor.SecondStep;

/** The accounts, as sign-in and pages need them. */
@Stateless
public class AccountBean {
    public static final String SIGN_IN = "sign-in";

    @Inject
    private Accounts accounts;

    @Inject
    private Organisations organisations;

    @Inject
    private SecondFactors factors;

    @Inject
    private AuditBean audit;

    @EJB
    private PolicyBean policies;

    /**
     * The host who signed in with that login; his branch is the name of his organisation.
     *
     * @throws IllegalStateException where the account is gone or no longer active, wrapped by the container
     */
    public Host host(String login) {
        Account account = active(login);
        Organisation organisation = organisations
                .find(account.organisationId())
                .orElseThrow(() -> new IllegalStateException("An account's organisation is missing"));
        return new Host(account.id(), organisation.id(), account.displayName(), organisation.name());
    }

    /**
     * Who signed in with that login, and what decides about his rights at this moment.
     *
     * @throws IllegalStateException where the account is gone or no longer active, wrapped by the container
     */
    public Actor actor(String login) {
        Account account = active(login);
        return new Actor(
                account.id(),
                account.login(),
                account.displayName(),
                account.organisationId(),
                account.role(),
                account.rights());
    }

    private Account active(String login) {
        return accounts.byLogin(login)
                .filter(Account::active)
                .orElseThrow(() -> new IllegalStateException("No active account has the caller's login"));
    }

    public Optional<String> passwordHash(Login login) {
        return accounts.byLogin(login.value()).map(Account::passwordHash);
    }

    /** Counts the attempt and decides, with the account's row locked; a success is audited with it. */
    public SignIn decide(Login login, boolean passwordRight, String address) {
        return accounts.lockedForUpdateByLogin(login.value())
                .map(account -> {
                    boolean secondStep = factors.find(account.id()).isPresent();
                    SignIn result = decision(account).onPassword(account, passwordRight, secondStep, now());
                    return entered(account, result, address, "");
                })
                .orElseGet(SignIn.Refused::new);
    }

    /** Takes the code of the second step from somebody whose password was right a moment ago. */
    public SignIn decideCode(Login login, String code, String address) {
        return accounts.lockedForUpdateByLogin(login.value())
                .map(account -> {
                    // A code that cannot help now is not used up
                    String with = decision(account).locked(account, now())
                            ? ""
                            : new SecondStep(factors)
                                    .take(account.id(), code, now())
                                    .orElse("");
                    return entered(account, decision(account).on(account, !with.isEmpty(), now()), address, with);
                })
                .orElseGet(SignIn.Refused::new);
    }

    private SignIn entered(Account account, SignIn result, String address, String detail) {
        boolean right = result instanceof SignIn.SignedIn || result instanceof SignIn.CodeWanted;
        if (right
                && !policies.of(Policies.HOST_ADDRESSES, account.organisationId())
                        .holds(address)) {
            return new SignIn.Elsewhere();
        }
        if (result instanceof SignIn.SignedIn) {
            audit.succeeded(account.login(), SIGN_IN, account.id().toString(), address, detail);
        }
        return result;
    }

    /** Like {@link #decide}, where somebody who is signed in shows once more who he is; nothing is audited. */
    public SignIn confirm(Login login, boolean passwordRight) {
        return accounts.lockedForUpdateByLogin(login.value())
                .map(account -> decision(account).on(account, passwordRight, now()))
                .orElseGet(SignIn.Refused::new);
    }

    private SignInDecision decision(Account account) {
        UUID organisation = account.organisationId();
        return new SignInDecision(new LockRule(
                policies.of(Policies.SIGN_IN_FAILURES, organisation),
                policies.of(Policies.SIGN_IN_LOCK, organisation)));
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
