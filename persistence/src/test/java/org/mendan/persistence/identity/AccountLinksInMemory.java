package org.mendan.persistence.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Links by mail for tests. */
public final class AccountLinksInMemory implements AccountLinks {
    private final List<AccountLink> links = new ArrayList<>();

    @Override
    public void add(AccountLink link) {
        links.add(link);
    }

    @Override
    public Optional<AccountLink> byTokenHash(String hash) {
        return links.stream().filter(link -> link.tokenHash().equals(hash)).findFirst();
    }

    @Override
    public Optional<AccountLink> lockedByTokenHash(String hash) {
        return byTokenHash(hash);
    }

    @Override
    public List<AccountLink> since(UUID accountId, Instant moment) {
        return links.stream()
                .filter(link ->
                        link.accountId().equals(accountId) && !link.issuedAt().isBefore(moment))
                .sorted(Comparator.comparing(AccountLink::issuedAt).reversed())
                .toList();
    }
}
