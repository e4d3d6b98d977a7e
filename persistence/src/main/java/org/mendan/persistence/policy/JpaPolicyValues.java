package org.mendan.persistence.policy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What organisations set, in the database. */
@Dependent
public class JpaPolicyValues implements PolicyValues {
    private final EntityManager em;

    @Inject
    public JpaPolicyValues(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<PolicyValue> all() {
        return em.createQuery("SELECT v FROM PolicyValue v", PolicyValue.class).getResultList();
    }

    @Override
    public Optional<PolicyValue> lockedForUpdate(UUID organisationId, String name) {
        return em.createQuery(
                        "SELECT v FROM PolicyValue v WHERE v.organisationId = :organisation AND v.name = :name",
                        PolicyValue.class)
                .setParameter("organisation", organisationId)
                .setParameter("name", name)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(PolicyValue value) {
        em.persist(value);
        em.flush();
    }

    @Override
    public void remove(PolicyValue value) {
        em.remove(value);
        em.flush();
    }

    @Override
    public List<PolicyProposal> proposals() {
        return em.createQuery("SELECT p FROM PolicyProposal p ORDER BY p.askedAt, p.id", PolicyProposal.class)
                .getResultList();
    }

    @Override
    public Optional<PolicyProposal> proposal(UUID organisationId, String name) {
        return em.createQuery(
                        "SELECT p FROM PolicyProposal p WHERE p.organisationId = :organisation AND p.name = :name",
                        PolicyProposal.class)
                .setParameter("organisation", organisationId)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<PolicyProposal> findProposal(UUID id) {
        return Optional.ofNullable(em.find(PolicyProposal.class, id));
    }

    @Override
    public void add(PolicyProposal proposal) {
        em.persist(proposal);
        em.flush();
    }

    @Override
    public void remove(PolicyProposal proposal) {
        em.remove(proposal);
        em.flush();
    }
}
