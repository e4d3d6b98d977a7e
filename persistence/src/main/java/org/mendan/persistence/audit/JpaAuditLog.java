package org.mendan.persistence.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The audit log in the database. */
@Dependent
public class JpaAuditLog implements AuditLog {
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
    public List<AuditEntry> newest(int max) {
        return em.createQuery("SELECT e FROM AuditEntry e ORDER BY e.at DESC, e.id DESC", AuditEntry.class)
                .setMaxResults(max)
                .getResultList();
    }

    @Override
    public List<AuditEntry> byAction(String action) {
        return em.createQuery(
                        "SELECT e FROM AuditEntry e WHERE e.action = :action ORDER BY e.at DESC, e.id DESC",
                        AuditEntry.class)
                .setParameter("action", action)
                .getResultList();
    }
}
