package org.mendan.persistence.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The accounts in the database. */
@Dependent
public class JpaAccounts implements Accounts {
    /** Values in one statement: databases take some thousands. */
    private static final int AT_ONCE = 500;

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
    public Set<String> taken(Collection<String> normalisedLogins) {
        List<String> all = List.copyOf(normalisedLogins);
        Set<String> taken = new HashSet<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            taken.addAll(em.createQuery("SELECT a.login FROM Account a WHERE a.login IN :logins", String.class)
                    .setParameter("logins", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .getResultList());
        }
        return taken;
    }

    @Override
    public Optional<Account> lockedForUpdateByLogin(String normalisedLogin) {
        return withLogin(normalisedLogin)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Account> lockedForUpdate(UUID id) {
        return em.createQuery("SELECT a FROM Account a WHERE a.id = :id", Account.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Account> lockedAdministrators() {
        return em.createQuery(
                        "SELECT a FROM Account a WHERE a.role = :role AND a.active = TRUE AND a.invitedAt IS NULL"
                                + " ORDER BY a.id",
                        Account.class)
                .setParameter("role", Role.ADMIN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public List<Account> page(AccountSearch search, int first, int max) {
        return found(search, "SELECT a", " ORDER BY a.login", Account.class)
                .setFirstResult(first)
                .setMaxResults(max)
                .getResultList();
    }

    @Override
    public long count(AccountSearch search) {
        return found(search, "SELECT COUNT(a)", "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> found(AccountSearch search, String select, String order, Class<T> type) {
        String words = search.words() == null
                ? ""
                : " AND (LOCATE(LOWER(:words), LOWER(a.login)) > 0 OR LOCATE(LOWER(:words), LOWER(a.displayName)) > 0)";
        String state = search.state() == null ? "" : condition(search.state());
        // No organisation at all: an empty list is no SQL
        Set<UUID> organisations = search.organisations().isEmpty() ? Set.of(new UUID(0, 0)) : search.organisations();
        TypedQuery<T> query = em.createQuery(
                        select + " FROM Account a WHERE a.organisationId IN :organisations" + words + state + order,
                        type)
                .setParameter("organisations", organisations);
        // By itself the provider writes these values into the statement, and a boolean as a number
        query.setHint("eclipselink.jdbc.bind-parameters", "true");
        if (search.state() != null) {
            query.setParameter("active", search.state() != AccountSearch.State.STOPPED);
        }
        search.wanted().ifPresent(typed -> query.setParameter("words", typed));
        return query;
    }

    private static String condition(AccountSearch.State state) {
        return " AND a.active = :active"
                + switch (state) {
                    case ACTIVE -> " AND a.invitedAt IS NULL";
                    case INVITED -> " AND a.invitedAt IS NOT NULL";
                    case STOPPED -> "";
                };
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
