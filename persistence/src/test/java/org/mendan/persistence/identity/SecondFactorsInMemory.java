package org.mendan.persistence.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Second factors for tests. */
public final class SecondFactorsInMemory implements SecondFactors {
    private final Map<UUID, SecondFactor> factors = new HashMap<>();
    private final Map<UUID, Set<String>> codes = new HashMap<>();

    @Override
    public Optional<SecondFactor> find(UUID accountId) {
        return Optional.ofNullable(factors.get(accountId));
    }

    @Override
    public void add(SecondFactor factor) {
        factors.put(factor.accountId(), factor);
    }

    @Override
    public void remove(UUID accountId) {
        factors.remove(accountId);
        codes.remove(accountId);
    }

    @Override
    public void replaceCodes(UUID accountId, Collection<String> hashes) {
        codes.put(accountId, new HashSet<>(hashes));
    }

    @Override
    public boolean takeCode(UUID accountId, String hash) {
        return codes.getOrDefault(accountId, new HashSet<>()).remove(hash);
    }

    @Override
    public long codesLeft(UUID accountId) {
        return codes.getOrDefault(accountId, Set.of()).size();
    }
}
