package org.mendan.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mendan.access.Actor;
import org.mendan.access.Permission;
import org.mendan.identity.AccountOutcome.Problem;
import org.mendan.organisation.OrganisationTree;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Right;
import org.mendan.persistence.identity.Role;

/** What an administrator may do to accounts; the tree and the administrators are as they are at this moment. */
final class AccountRules {
    private final Actor actor;
    private final OrganisationTree tree;
    private final List<Account> administrators;

    /** @param administrators all active ones of the installation */
    AccountRules(Actor actor, OrganisationTree tree, List<Account> administrators) {
        this.actor = actor;
        this.tree = tree;
        this.administrators = List.copyOf(administrators);
    }

    /** What is wrong with the change; nothing where it can be made. */
    Optional<Problem> problemOf(Account account, AccountEdit edit) {
        if (!administers(account)) {
            return Optional.of(Problem.NOT_GRANTED);
        }
        Optional<Problem> problem = problemOfAdding(edit, account.rights());
        if (problem.isPresent()) {
            return problem;
        }
        return edit.role() != Role.ADMIN && isLast(account)
                ? Optional.of(Problem.LAST_ADMINISTRATOR)
                : Optional.empty();
    }

    /** What is wrong with a new account; nothing where it can be made. */
    Optional<Problem> problemOfAdding(AccountEdit edit) {
        return problemOfAdding(edit, Set.of());
    }

    private Optional<Problem> problemOfAdding(AccountEdit edit, Set<Right> before) {
        if (edit.name().isBlank()
                || edit.name().length() > 200
                || edit.name().codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of(Problem.NAME_UNFIT);
        }
        if (!mayIn(edit.organisation())) {
            return Optional.of(Problem.ORGANISATION_BEYOND);
        }
        if (actor.role() != Role.ADMIN && edit.role() == Role.ADMIN) {
            return Optional.of(Problem.ROLE_BEYOND);
        }
        return makesAuditor(before, edit) ? Optional.of(Problem.RIGHTS_BEYOND) : Optional.empty();
    }

    /** What is wrong with stopping the account; nothing where it can be stopped. */
    Optional<Problem> problemOfStopping(Account account) {
        if (!administers(account)) {
            return Optional.of(Problem.NOT_GRANTED);
        }
        return isLast(account) ? Optional.of(Problem.LAST_ADMINISTRATOR) : Optional.empty();
    }

    /** Whether the actor decides about this account: administrators of the installation are beyond those of a part. */
    boolean administers(Account account) {
        return mayIn(account.organisationId()) && (actor.role() == Role.ADMIN || account.role() != Role.ADMIN);
    }

    /** An auditor reads everything everywhere; only who administers everything can say who that is. */
    private boolean makesAuditor(Set<Right> before, AccountEdit edit) {
        boolean becomes = edit.rights().contains(Right.AUDITOR) && !before.contains(Right.AUDITOR);
        return becomes && actor.role() != Role.ADMIN;
    }

    private boolean mayIn(UUID organisation) {
        List<UUID> path = tree.path(organisation);
        return !path.isEmpty() && actor.may(Permission.MANAGE_ACCOUNTS, path);
    }

    private boolean isLast(Account account) {
        return administrators.stream().allMatch(one -> one.id().equals(account.id()))
                && account.role() == Role.ADMIN
                && account.active();
    }
}
