package org.mendan.identity;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mendan.access.Actor;
import org.mendan.audit.AuditBean;
import org.mendan.identity.AccountOutcome.Problem;
import org.mendan.organisation.OrganisationTree;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Accounts;
import org.mendan.persistence.organisation.Organisations;

/** Changes accounts, each change in one transaction with its audit entry. */
@Stateless
public class AccountRowsBean {
    @Inject
    private Accounts accounts;

    @Inject
    private Organisations organisations;

    @EJB
    private AuditBean audit;

    /** Gives an account another description; {@code seen} is the one the caller knew. */
    public AccountOutcome change(Actor actor, UUID id, AccountEdit edit, AccountEdit seen, String address) {
        OrganisationTree tree = tree();
        AccountRules rules = new AccountRules(actor, tree, accounts.lockedAdministrators());
        Optional<Account> found = accounts.lockedForUpdate(id);
        if (found.isEmpty()) {
            return new AccountOutcome.Refused(Problem.NOT_GRANTED);
        }
        Account account = found.get();
        AccountEdit before = AccountEdit.of(account);
        Optional<Problem> problem = rules.problemOf(account, edit);
        if (problem.isPresent()) {
            return new AccountOutcome.Refused(problem.get());
        }
        if (!before.equals(seen)) {
            return new AccountOutcome.Overtaken(before);
        }
        account.describe(edit.name().strip(), edit.role(), edit.organisation());
        account.grant(edit.rights());
        String change = edit.changeFrom(before, tree.name(before.organisation()), tree.name(edit.organisation()));
        audit.succeeded(actor.login(), "account.change", account.login(), address, change);
        return new AccountOutcome.Done(account);
    }

    /** Makes an account whose owner is asked to set the first password; {@code unknown} is the hash of one that nobody knows. */
    public AccountOutcome add(Actor actor, Login login, AccountEdit edit, String unknown, String address) {
        Optional<Problem> problem = new AccountRules(actor, tree(), List.of()).problemOfAdding(edit);
        if (problem.isPresent()) {
            return new AccountOutcome.Refused(problem.get());
        }
        if (accounts.byLogin(login.value()).isPresent()) {
            return new AccountOutcome.Refused(Problem.LOGIN_TAKEN);
        }
        Instant now = Instant.now();
        Account account = new Account(
                UUID.randomUUID(),
                edit.organisation(),
                login.value(),
                edit.name().strip(),
                unknown,
                edit.role(),
                true,
                0,
                null,
                now);
        account.invited(now);
        account.grant(edit.rights());
        accounts.add(account);
        audit.succeeded(
                actor.login(),
                "account.create",
                login.value(),
                address,
                edit.role().name());
        return new AccountOutcome.Done(account);
    }

    /** Lets an account sign in no more, or again. */
    public AccountOutcome activate(Actor actor, UUID id, boolean active, String address) {
        AccountRules rules = new AccountRules(actor, tree(), accounts.lockedAdministrators());
        Optional<Account> found = accounts.lockedForUpdate(id);
        Optional<Problem> problem = found.isEmpty()
                ? Optional.of(Problem.NOT_GRANTED)
                : active ? granted(rules, found.get()) : rules.problemOfStopping(found.get());
        if (problem.isPresent() || found.isEmpty()) {
            return new AccountOutcome.Refused(problem.orElse(Problem.NOT_GRANTED));
        }
        found.get().activate(active);
        audit.succeeded(
                actor.login(),
                active ? "account.restart" : "account.stop",
                found.get().login(),
                address,
                "");
        return new AccountOutcome.Done(found.get());
    }

    /** Takes a lock away that wrong passwords led to. */
    public AccountOutcome unlock(Actor actor, UUID id, String address) {
        AccountRules rules = new AccountRules(actor, tree(), accounts.lockedAdministrators());
        Optional<Account> found = accounts.lockedForUpdate(id).filter(rules::administers);
        if (found.isEmpty()) {
            return new AccountOutcome.Refused(Problem.NOT_GRANTED);
        }
        found.get().signInSucceeded();
        audit.succeeded(actor.login(), "account.unlock", found.get().login(), address, "");
        return new AccountOutcome.Done(found.get());
    }

    private static Optional<Problem> granted(AccountRules rules, Account account) {
        return rules.administers(account) ? Optional.empty() : Optional.of(Problem.NOT_GRANTED);
    }

    private OrganisationTree tree() {
        return new OrganisationTree(organisations.all());
    }
}
