package org.mendan.persistence.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The audit log in the database. */
@Dependent
public class JpaAuditLog implements AuditLog {
    private static final String NEWEST_FIRST = " ORDER BY e.at DESC, e.id DESC";

    private final EntityManager em;

    @Inject
    public JpaAuditLog(EntityManager em) {
        this.em = em;
    }

    @Override
    public void append(AuditEntry entry) {
        em.persist(entry);
        em.flush();
    }

    @Override
    public List<AuditEntry> page(AuditSearch search, int first, int max) {
        return new AuditFilter(search)
                .query(em, "SELECT e", NEWEST_FIRST, AuditEntry.class)
                .setFirstResult(first)
                .setMaxResults(max)
                .getResultList();
    }

    @Override
    public List<AuditEntry> pageAfter(AuditSearch search, @Nullable AuditEntry last, int max) {
        return new AuditFilter(search)
                .before(last)
                .query(em, "SELECT e", NEWEST_FIRST, AuditEntry.class)
                .setMaxResults(max)
                .getResultList();
    }

    @Override
    public long count(AuditSearch search) {
        return new AuditFilter(search)
                .query(em, "SELECT COUNT(e)", "", Long.class)
                .getSingleResult();
    }

    @Override
    public List<String> actions() {
        return em.createQuery("SELECT DISTINCT e.action FROM AuditEntry e ORDER BY e.action", String.class)
                .getResultList();
    }
}
