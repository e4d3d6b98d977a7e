package org.mendan.persistence.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    public void lockTree() {
        em.createQuery("SELECT o FROM Organisation o WHERE o.parentId IS NULL", Organisation.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public List<Organisation> all() {
        return em.createQuery("SELECT o FROM Organisation o", Organisation.class)
                .getResultList();
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

    @Override
    public Set<UUID> subtree(UUID id) {
        Set<UUID> found = new LinkedHashSet<>();
        List<UUID> level = List.of(id);
        // Level by level: a tree has ten of them, and a loop that somebody made by hand ends here too
        while (!level.isEmpty() && found.addAll(level)) {
            level = em.createQuery("SELECT o.id FROM Organisation o WHERE o.parentId IN :level", UUID.class)
                    .setParameter("level", level)
                    .getResultList();
        }
        return found;
    }
}
