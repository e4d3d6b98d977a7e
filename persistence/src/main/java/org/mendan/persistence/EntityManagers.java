package org.mendan.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands the container's entity manager, which follows the caller's transaction, to the repositories. */
@ApplicationScoped
public class EntityManagers {
    @PersistenceContext(unitName = "mendan")
    private EntityManager current;

    @Produces
    EntityManager current() {
        return current;
    }
}
