package org.mendan.persistence.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All accounts, found by their login in the one spelling that the caller normalises to. */
public interface Accounts {
    /** Adds the account; a second one of the same login is refused with a {@code PersistenceException}. */
    void add(Account account);

    Optional<Account> find(UUID id);

    /** Those of the ids that are accounts, in no order. */
    List<Account> findAll(Collection<UUID> ids);

    Optional<Account> byLogin(String normalisedLogin);

    /** Those of the logins that accounts have; many at once. */
    Set<String> taken(Collection<String> normalisedLogins);

    /** Like {@link #byLogin}, with the row locked and fresh until the transaction ends: no two attempts count at once. */
    Optional<Account> lockedForUpdateByLogin(String normalisedLogin);

    /** Like {@link #find}, with the row locked and fresh until the transaction ends. */
    Optional<Account> lockedForUpdate(UUID id);

    /**
     * The active administrators who can sign in, all of them locked until the transaction ends, so that of two the last one
     * stays. Who was invited and has not come does not count.
     */
    List<Account> lockedAdministrators();

    /** A part of what the search finds, by login. */
    List<Account> page(AccountSearch search, int first, int max);

    long count(AccountSearch search);

    boolean isEmpty();
}
