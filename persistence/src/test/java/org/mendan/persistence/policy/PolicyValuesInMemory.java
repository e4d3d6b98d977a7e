package org.mendan.persistence.policy;

import jakarta.persistence.EntityExistsException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What organisations set, for tests; nothing is locked. */
public final class PolicyValuesInMemory implements PolicyValues {
    private final List<PolicyValue> values = new ArrayList<>();
    private final List<PolicyProposal> proposals = new ArrayList<>();

    @Override
    public List<PolicyValue> all() {
        return List.copyOf(values);
    }

    @Override
    public Optional<PolicyValue> lockedForUpdate(UUID organisationId, String name) {
        return values.stream()
                .filter(v ->
                        v.organisationId().equals(organisationId) && v.name().equals(name))
                .findFirst();
    }

    @Override
    public void add(PolicyValue value) {
        if (lockedForUpdate(value.organisationId(), value.name()).isPresent()) {
            throw new EntityExistsException("The organisation has a value already");
        }
        values.add(value);
    }

    @Override
    public void remove(PolicyValue value) {
        values.remove(value);
    }

    @Override
    public List<PolicyProposal> proposals() {
        return proposals.stream()
                .sorted(Comparator.comparing(PolicyProposal::askedAt))
                .toList();
    }

    @Override
    public Optional<PolicyProposal> proposal(UUID organisationId, String name) {
        return proposals.stream()
                .filter(p ->
                        p.organisationId().equals(organisationId) && p.name().equals(name))
                .findFirst();
    }

    @Override
    public Optional<PolicyProposal> findProposal(UUID id) {
        return proposals.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    @Override
    public void add(PolicyProposal proposal) {
        if (proposal(proposal.organisationId(), proposal.name()).isPresent()) {
            throw new EntityExistsException("A change of this policy waits already");
        }
        proposals.add(proposal);
    }

    @Override
    public void remove(PolicyProposal proposal) {
        proposals.remove(proposal);
    }
}
