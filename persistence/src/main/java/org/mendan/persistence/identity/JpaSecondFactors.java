package org.mendan.persistence.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Second factors in the database. */
@Dependent
public class JpaSecondFactors implements SecondFactors {
    private final EntityManager em;

    @Inject
    public JpaSecondFactors(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<SecondFactor> find(UUID accountId) {
        return Optional.ofNullable(em.find(SecondFactor.class, accountId));
    }

    @Override
    public void add(SecondFactor factor) {
        em.persist(factor);
        em.flush();
    }

    @Override
    public void remove(UUID accountId) {
        removeCodes(accountId);
        find(accountId).ifPresent(em::remove);
        em.flush();
    }

    @Override
    public void replaceCodes(UUID accountId, Collection<String> hashes) {
        removeCodes(accountId);
        hashes.forEach(hash -> em.persist(new RecoveryCode(UUID.randomUUID(), accountId, hash)));
        em.flush();
    }

    @Override
    public boolean takeCode(UUID accountId, String hash) {
        return em.createQuery("DELETE FROM RecoveryCode c WHERE c.accountId = :account AND c.hash = :hash")
                        .setParameter("account", accountId)
                        .setParameter("hash", hash)
                        .executeUpdate()
                > 0;
    }

    @Override
    public long codesLeft(UUID accountId) {
        return em.createQuery("SELECT COUNT(c) FROM RecoveryCode c WHERE c.accountId = :account", Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    private void removeCodes(UUID accountId) {
        em.createQuery("DELETE FROM RecoveryCode c WHERE c.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
