package org.mendan.persistence.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The subjects in the database. */
@Dependent
public class JpaAccountSubjects implements AccountSubjects {
    private final EntityManager em;

    @Inject
    public JpaAccountSubjects(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(AccountSubject subject) {
        em.persist(subject);
        em.flush();
    }

    @Override
    public Optional<AccountSubject> find(String issuer, String subject) {
        return em.createQuery(
                        "SELECT s FROM AccountSubject s WHERE s.issuer = :issuer AND s.subject = :subject",
                        AccountSubject.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<AccountSubject> of(UUID accountId) {
        return Optional.ofNullable(em.find(AccountSubject.class, accountId));
    }
}
