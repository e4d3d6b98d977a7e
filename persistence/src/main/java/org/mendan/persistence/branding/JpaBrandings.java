package org.mendan.persistence.branding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The looks in the database. */
@Dependent
public class JpaBrandings implements Brandings {
    private final EntityManager em;

    @Inject
    public JpaBrandings(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(Branding branding) {
        em.persist(branding);
        em.flush();
    }

    @Override
    public Optional<Branding> find(UUID organisationId) {
        return Optional.ofNullable(em.find(Branding.class, organisationId));
    }

    @Override
    public List<Branding> all() {
        return em.createQuery("SELECT b FROM Branding b ORDER BY b.organisationId", Branding.class)
                .getResultList();
    }
}
