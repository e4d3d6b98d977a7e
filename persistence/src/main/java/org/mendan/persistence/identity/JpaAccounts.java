package org.mendan.persistence.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The accounts in the database. */
@Dependent
public class JpaAccounts implements Accounts {
    private final EntityManager em;

    @Inject
    public JpaAccounts(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(Account account) {
        em.persist(account);
        em.flush();
    }

    @Override
    public Optional<Account> find(UUID id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    @Override
    public List<Account> findAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT a FROM Account a WHERE a.id IN :ids", Account.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public Optional<Account> byLogin(String normalisedLogin) {
        return withLogin(normalisedLogin).getResultStream().findFirst();
    }

    @Override
    public Optional<Account> lockedForUpdateByLogin(String normalisedLogin) {
        return withLogin(normalisedLogin)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean isEmpty() {
        return em.createQuery("SELECT a.id FROM Account a", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private TypedQuery<Account> withLogin(String login) {
        return em.createQuery("SELECT a FROM Account a WHERE a.login = :login", Account.class)
                .setParameter("login", login);
    }
}
