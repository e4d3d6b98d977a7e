package org.mendan.identity;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mendan.identity.PasswordRule.Problem;
import org.mendan.persistence.identity.Accounts;
import org.mendan.policy.Policies;
import org.mendan.policy.PolicyBean;

/** Looks at a password that somebody wants. No database connection is held while hashes are computed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NewPasswordBean {
    @Inject
    private Accounts accounts;

    @EJB
    private PasswordRowsBean rows;

    @EJB
    private PasswordsBean passwords;

    @EJB
    private PolicyBean policies;

    /** Characters that a password of the account with that login has at least; the top's answer where there is none. */
    public int shortest(String login) {
        return accounts.byLogin(login)
                .map(account -> policies.of(Policies.PASSWORD_LENGTH, account.organisationId()))
                .orElseGet(() -> policies.of(Policies.PASSWORD_LENGTH));
    }

    /** What is wrong with it; nothing where the account with that login can take it. */
    public Optional<Problem> problemOf(String login, String name, String wanted, String repeated) throws TooManyAtOnce {
        PasswordRule rule = new PasswordRule(shortest(login));
        Optional<Problem> problem = rule.problemOf(wanted, login, name);
        if (problem.isPresent()) {
            return problem;
        }
        if (!wanted.equals(repeated)) {
            return Optional.of(Problem.NOT_REPEATED);
        }
        for (String hash : rows.remembered(login)) {
            if (passwords.matches(wanted, hash)) {
                return Optional.of(Problem.REUSED);
            }
        }
        return Optional.empty();
    }
}
