package org.mendan.persistence.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Past passwords in the database. */
@Dependent
public class JpaPastPasswords implements PastPasswords {
    private final EntityManager em;

    @Inject
    public JpaPastPasswords(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(PastPassword password) {
        em.persist(password);
        em.flush();
    }

    @Override
    public List<PastPassword> last(UUID accountId, int max) {
        return newestFirst(accountId).stream().limit(max).toList();
    }

    @Override
    public void keepLast(UUID accountId, int max) {
        newestFirst(accountId).stream().skip(max).forEach(em::remove);
        em.flush();
    }

    // A handful for each account
    private List<PastPassword> newestFirst(UUID accountId) {
        return em.createQuery(
                        "SELECT p FROM PastPassword p WHERE p.accountId = :account ORDER BY p.replacedAt DESC, p.id",
                        PastPassword.class)
                .setParameter("account", accountId)
                .getResultList();
    }
}
