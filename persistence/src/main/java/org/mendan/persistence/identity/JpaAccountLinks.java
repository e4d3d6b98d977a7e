package org.mendan.persistence.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Links by mail in the database. */
@Dependent
public class JpaAccountLinks implements AccountLinks {
    private final EntityManager em;

    @Inject
    public JpaAccountLinks(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(AccountLink link) {
        em.persist(link);
        em.flush();
    }

    @Override
    public Optional<AccountLink> byTokenHash(String hash) {
        return withHash(hash).getResultStream().findFirst();
    }

    @Override
    public Optional<AccountLink> lockedByTokenHash(String hash) {
        return withHash(hash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<AccountLink> since(UUID accountId, Instant moment) {
        return em.createQuery(
                        "SELECT l FROM AccountLink l WHERE l.accountId = :account AND l.issuedAt >= :moment"
                                + " ORDER BY l.issuedAt DESC, l.id",
                        AccountLink.class)
                .setParameter("account", accountId)
                .setParameter("moment", moment)
                .getResultList();
    }

    private TypedQuery<AccountLink> withHash(String hash) {
        return em.createQuery("SELECT l FROM AccountLink l WHERE l.tokenHash = :hash", AccountLink.class)
                .setParameter("hash", hash);
    }
}
