package org.mendan.persistence.organisation;

import jakarta.persistence.EntityExistsException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Organisations for tests. */
public final class OrganisationsInMemory implements Organisations {
    private final Map<UUID, Organisation> organisations = new ConcurrentHashMap<>();

    @Override
    public void add(Organisation organisation) {
        if (organisations.putIfAbsent(organisation.id(), organisation) != null) {
            throw new EntityExistsException("An organisation of this id exists");
        }
    }

    @Override
    public Optional<Organisation> find(UUID id) {
        return Optional.ofNullable(organisations.get(id));
    }

    @Override
    public void lockTree() {
        // One thread at a time uses this
    }

    @Override
    public List<Organisation> all() {
        return List.copyOf(organisations.values());
    }

    @Override
    public Optional<Organisation> root() {
        return organisations.values().stream()
                .filter(o -> o.parentId().isEmpty())
                .min(Comparator.comparing(Organisation::createdAt));
    }

    @Override
    public Set<UUID> subtree(UUID id) {
        Set<UUID> found = new LinkedHashSet<>(List.of(id));
        organisations.values().stream()
                .filter(o -> o.parentId().filter(id::equals).isPresent())
                .forEach(child -> found.addAll(subtree(child.id())));
        return found;
    }
}
