package org.mendan.persistence.identity;

import jakarta.persistence.EntityExistsException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Accounts for tests; nothing is locked. */
public final class AccountsInMemory implements Accounts {
    private final Map<UUID, Account> accounts = new ConcurrentHashMap<>();

    @Override
    public synchronized void add(Account account) {
        if (byLogin(account.login()).isPresent() || accounts.containsKey(account.id())) {
            throw new EntityExistsException("An account of this login exists");
        }
        accounts.put(account.id(), account);
    }

    @Override
    public Optional<Account> find(UUID id) {
        return Optional.ofNullable(accounts.get(id));
    }

    @Override
    public List<Account> findAll(Collection<UUID> ids) {
        return accounts.values().stream().filter(a -> ids.contains(a.id())).toList();
    }

    @Override
    public Optional<Account> byLogin(String normalisedLogin) {
        return accounts.values().stream()
                .filter(a -> a.login().equals(normalisedLogin))
                .findFirst();
    }

    @Override
    public Optional<Account> lockedForUpdateByLogin(String normalisedLogin) {
        return byLogin(normalisedLogin);
    }

    @Override
    public boolean isEmpty() {
        return accounts.isEmpty();
    }
}
