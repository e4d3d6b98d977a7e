package org.mendan.sso;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mendan.audit.AuditBean;
import org.mendan.identity.AccountEdit;
import org.mendan.identity.Login;
import org.mendan.identity.PasswordsBean;
import org.mendan.identity.SignIn;
import org.mendan.organisation.OrganisationTree;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.AccountSubject;
import org.mendan.persistence.identity.AccountSubjects;
import org.mendan.persistence.identity.Accounts;
import org.mendan.persistence.identity.Role;
import org.mendan.persistence.organisation.Organisation;
import org.mendan.persistence.organisation.Organisations;
import org.mendan.policy.Policies;
import org.mendan.policy.PolicyBean;
import org.mendan.session.SessionBean;

/** The accounts of those whom the provider vouches for, each sign-in in one transaction with its audit entries. */
@Stateless
public class SsoAccountBean {
    private static final String PROVIDER = "sso";

    @Inject
    private Accounts accounts;

    @Inject
    private AccountSubjects subjects;

    @Inject
    private Organisations organisations;

    @EJB
    private SsoProviderBean providers;

    @EJB
    private PasswordsBean passwords;

    @EJB
    private PolicyBean policies;

    @EJB
    private SessionBean sessions;

    @EJB
    private AuditBean audit;

    /** Finds or makes the account and gives it what the provider says. */
    public SignIn.SignedIn signIn(SsoClaims claims, String address) throws SsoRefused {
        SsoSettings settings =
                providers.settings().orElseThrow(() -> new SsoRefused(SsoProblem.UNAVAILABLE, "no provider is set up"));
        OrganisationTree tree = new OrganisationTree(organisations.all());
        UUID root = organisations.root().map(Organisation::id).orElseThrow();
        Optional<Account> own = subjects.find(claims.issuer(), claims.subject()).flatMap(this::locked);
        Optional<Account> sameLogin = own.isPresent() ? Optional.empty() : ofLogin(claims);
        boolean taken = sameLogin.flatMap(one -> subjects.of(one.id())).isPresent();
        SsoDecision.Step step = new SsoDecision(settings, tree, root).on(claims, own, sameLogin, taken);
        checkAddress(step, address);
        Account account = step instanceof SsoDecision.Use use
                ? used(use, claims, tree, address)
                : created((SsoDecision.Create) step, claims, address);
        audit.succeeded(
                account.login(), SsoBean.SIGN_IN, account.id().toString(), address, otherLogin(account, claims));
        return SignIn.SignedIn.of(account);
    }

    /** The account stays what it is; that it is called something else there is for whoever looks after both. */
    private static String otherLogin(Account account, SsoClaims claims) {
        return Login.typed(claims.login())
                .map(Login::value)
                .filter(login -> !login.equals(account.login()))
                .map(login -> "login at the provider: " + login)
                .orElse("");
    }

    /** Administrators are locked before the one account, in the order of whoever else changes accounts. */
    private Optional<Account> locked(AccountSubject subject) {
        boolean administrator = accounts.find(subject.accountId())
                .filter(account -> account.role() == Role.ADMIN)
                .isPresent();
        if (administrator) {
            accounts.lockedAdministrators();
        }
        return accounts.lockedForUpdate(subject.accountId());
    }

    private Optional<Account> ofLogin(SsoClaims claims) {
        return Login.typed(claims.login()).flatMap(login -> accounts.lockedForUpdateByLogin(login.value()));
    }

    private void checkAddress(SsoDecision.Step step, String address) throws SsoRefused {
        UUID organisation = step instanceof SsoDecision.Use use
                ? use.wanted().organisation()
                : ((SsoDecision.Create) step).organisation();
        if (!policies.of(Policies.HOST_ADDRESSES, organisation).holds(address)) {
            throw new SsoRefused(SsoProblem.ELSEWHERE, "address not allowed");
        }
    }

    private Account used(SsoDecision.Use use, SsoClaims claims, OrganisationTree tree, String address) {
        Account account = use.account();
        AccountEdit before = AccountEdit.of(account);
        AccountEdit wanted = keepsLastAdministrator(account, use.wanted());
        if (use.link()) {
            link(account, claims, address);
            if (account.invitedAt().isPresent()) {
                // He has come, though not by the invitation
                account.changePassword(passwords.hash(Seal.newKey()));
            }
        }
        if (!wanted.equals(before)) {
            account.describe(wanted.name(), wanted.role(), wanted.organisation());
            sessions.moved(account.login(), wanted.organisation());
            String change =
                    wanted.changeFrom(before, tree.name(before.organisation()), tree.name(wanted.organisation()));
            audit.succeeded(PROVIDER, "account.change", account.login(), address, change);
        }
        return account;
    }

    /** The provider cannot take the last administrator away: nobody could mend its settings. */
    private AccountEdit keepsLastAdministrator(Account account, AccountEdit wanted) {
        boolean demoted = account.role() == Role.ADMIN && wanted.role() != Role.ADMIN;
        return demoted && accounts.lockedAdministrators().size() == 1
                ? new AccountEdit(wanted.name(), Role.ADMIN, wanted.rights(), wanted.organisation())
                : wanted;
    }

    private Account created(SsoDecision.Create create, SsoClaims claims, String address) {
        // A password that nobody knows: such an account signs in by the provider alone
        Account account = new Account(
                UUID.randomUUID(),
                create.organisation(),
                create.login().value(),
                create.name(),
                passwords.hash(Seal.newKey()),
                create.role(),
                true,
                0,
                null,
                Instant.now());
        accounts.add(account);
        audit.succeeded(
                PROVIDER,
                "account.create",
                account.login(),
                address,
                create.role().name());
        link(account, claims, address);
        return account;
    }

    private void link(Account account, SsoClaims claims, String address) {
        subjects.add(new AccountSubject(account.id(), claims.issuer(), claims.subject(), Instant.now()));
        audit.succeeded(PROVIDER, "account.link", account.login(), address, claims.subject());
    }
}
