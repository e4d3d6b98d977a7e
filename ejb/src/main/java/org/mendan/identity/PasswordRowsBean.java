package org.mendan.identity;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mendan.audit.AuditBean;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Accounts;
import org.mendan.persistence.identity.PastPassword;
import org.mendan.persistence.identity.PastPasswords;

/** Reads and replaces the hashes of an account's passwords. */
@Stateless
public class PasswordRowsBean {
    @Inject
    private Accounts accounts;

    @Inject
    private PastPasswords past;

    @EJB
    private AuditBean audit;

    /** The hashes that a new password must not match: the present one, and the last before it. */
    public List<String> remembered(String login) {
        Account account = account(login);
        return Stream.concat(
                        Stream.of(account.passwordHash()),
                        past.last(account.id(), PasswordRule.REMEMBERED - 1).stream()
                                .map(PastPassword::hash))
                .toList();
    }

    /** Puts a new hash in the place of the present one, and takes any lock away. */
    public void replace(String login, String hash, String address) {
        Account account = accounts.lockedForUpdateByLogin(login).orElseThrow();
        past.add(new PastPassword(UUID.randomUUID(), account.id(), account.passwordHash(), Instant.now()));
        past.keepLast(account.id(), PasswordRule.REMEMBERED - 1);
        account.changePassword(hash);
        account.signInSucceeded();
        audit.succeeded(login, PasswordChangeBean.ACTION, login, address, "");
    }

    /** The same with a link that came by mail; whoever was invited has had no password before. The account's row is locked. */
    public void replaceByLink(Account account, String hash) {
        if (account.invitedAt().isEmpty()) {
            past.add(new PastPassword(UUID.randomUUID(), account.id(), account.passwordHash(), Instant.now()));
            past.keepLast(account.id(), PasswordRule.REMEMBERED - 1);
        }
        account.changePassword(hash);
        account.signInSucceeded();
    }

    private Account account(String login) {
        return accounts.byLogin(login).orElseThrow();
    }
}
