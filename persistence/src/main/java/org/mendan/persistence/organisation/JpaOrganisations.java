package org.mendan.persistence.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The organisations in the database. */
@Dependent
public class JpaOrganisations implements Organisations {
    private final EntityManager em;

    @Inject
    public JpaOrganisations(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(Organisation organisation) {
        em.persist(organisation);
        em.flush();
    }

    @Override
    public Optional<Organisation> find(UUID id) {
        return Optional.ofNullable(em.find(Organisation.class, id));
    }

    @Override
    public Optional<Organisation> root() {
        return em.createQuery(
                        "SELECT o FROM Organisation o WHERE o.parentId IS NULL ORDER BY o.createdAt, o.id",
                        Organisation.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
