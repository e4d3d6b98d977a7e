package org.mendan.persistence.branding;

import jakarta.persistence.EntityExistsException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Looks for tests. */
public final class BrandingsInMemory implements Brandings {
    private final Map<UUID, Branding> brandings = new ConcurrentHashMap<>();

    @Override
    public void add(Branding branding) {
        if (brandings.putIfAbsent(branding.organisationId(), branding) != null) {
            throw new EntityExistsException("The organisation has looks of its own");
        }
    }

    @Override
    public Optional<Branding> find(UUID organisationId) {
        return Optional.ofNullable(brandings.get(organisationId));
    }

    @Override
    public List<Branding> all() {
        return brandings.values().stream()
                .sorted(Comparator.comparing(Branding::organisationId))
                .toList();
    }
}
