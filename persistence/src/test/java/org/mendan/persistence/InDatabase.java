package org.mendan.persistence;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Gives each test a transaction of its own on the run's one database, and takes everything back after it. */
public final class InDatabase implements BeforeEachCallback, AfterEachCallback {
    private static final Namespace HERE = Namespace.create(InDatabase.class);

    private TestDatabase database;
    private EntityManager em;

    @Override
    public void beforeEach(ExtensionContext context) {
        database = context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(Shared.class, key -> new Shared(TestDatabase.open()), Shared.class)
                .database();
        em = database.entityManager();
        em.getTransaction().begin();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (em.getTransaction().isActive()) {
            em.getTransaction().rollback();
        }
        em.close();
    }

    public EntityManager em() {
        return em;
    }

    public TestDatabase database() {
        return database;
    }

    /** Writes what is pending and forgets all entities, so that the next question is answered by the database. */
    public void forget() {
        em.flush();
        em.clear();
    }

    private record Shared(TestDatabase database) implements AutoCloseable {
        @Override
        public void close() {
            database.close();
        }
    }
}
