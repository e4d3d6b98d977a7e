package org.mendan.persistence.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The chain in the database. */
@Dependent
public class JpaAuditLinks implements AuditLinks {
    private static final String LOOSE = " NOT EXISTS (SELECT l FROM AuditLink l WHERE l.entryId = e.id)";

    private final EntityManager em;

    @Inject
    public JpaAuditLinks(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<AuditLink> last() {
        return em.createQuery("SELECT l FROM AuditLink l ORDER BY l.position DESC", AuditLink.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<AuditLink> at(long position) {
        return Optional.ofNullable(em.find(AuditLink.class, position));
    }

    @Override
    public void add(List<AuditLink> links) {
        links.forEach(em::persist);
        em.flush();
    }

    @Override
    public List<AuditEntry> loose(Instant since, int max) {
        return em.createQuery(
                        "SELECT e FROM AuditEntry e WHERE e.at >= :since AND" + LOOSE + " ORDER BY e.at, e.id",
                        AuditEntry.class)
                .setParameter("since", since)
                .setMaxResults(max)
                .getResultList();
    }

    @Override
    public long looseBefore(Instant moment) {
        return em.createQuery("SELECT COUNT(e) FROM AuditEntry e WHERE e.at < :moment AND" + LOOSE, Long.class)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    @Override
    public List<LinkedEntry> after(long position, int max) {
        return em.createQuery(
                        "SELECT l, e FROM AuditLink l LEFT JOIN AuditEntry e ON e.id = l.entryId"
                                + " WHERE l.position > :position ORDER BY l.position",
                        Object[].class)
                .setParameter("position", position)
                .setMaxResults(max)
                .getResultStream()
                .map(row -> new LinkedEntry((AuditLink) row[0], (AuditEntry) row[1]))
                .toList();
    }
}
