package org.mendan.persistence.identity;

import jakarta.persistence.EntityExistsException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    public Set<String> taken(Collection<String> normalisedLogins) {
        return accounts.values().stream()
                .map(Account::login)
                .filter(Set.copyOf(normalisedLogins)::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Account> lockedForUpdateByLogin(String normalisedLogin) {
        return byLogin(normalisedLogin);
    }

    @Override
    public Optional<Account> lockedForUpdate(UUID id) {
        return find(id);
    }

    @Override
    public List<Account> lockedAdministrators() {
        return accounts.values().stream()
                .filter(a ->
                        a.role() == Role.ADMIN && a.active() && a.invitedAt().isEmpty())
                .toList();
    }

    @Override
    public List<Account> page(AccountSearch search, int first, int max) {
        return found(search)
                .sorted(Comparator.comparing(Account::login))
                .skip(first)
                .limit(max)
                .toList();
    }

    @Override
    public long count(AccountSearch search) {
        return found(search).count();
    }

    private Stream<Account> found(AccountSearch search) {
        String words = search.words() == null ? "" : search.words().toLowerCase(Locale.ROOT);
        return accounts.values().stream()
                .filter(a -> search.organisations().contains(a.organisationId()))
                .filter(a -> search.state() == null || search.state() == state(a))
                .filter(a -> (a.login() + "\n" + a.displayName())
                        .toLowerCase(Locale.ROOT)
                        .contains(words));
    }

    private static AccountSearch.State state(Account account) {
        if (!account.active()) {
            return AccountSearch.State.STOPPED;
        }
        return account.invitedAt().isPresent() ? AccountSearch.State.INVITED : AccountSearch.State.ACTIVE;
    }

    @Override
    public boolean isEmpty() {
        return accounts.isEmpty();
    }
}
