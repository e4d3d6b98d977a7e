package org.mendan.persistence.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The audit log in the database. */
@Dependent
public class JpaAuditLog implements AuditLog {
    private static final String INSERT =
            """
            insert into audit_entry
                (id, happened_at, actor, action_name, object_name, outcome_name, address, detail)
                values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String NEWEST_FIRST = " ORDER BY e.at DESC, e.id DESC";

    private final EntityManager em;

    @Inject
    public JpaAuditLog(EntityManager em) {
        this.em = em;
    }

    /**
     * By a statement on the transaction's own connection: an entry is written once and never looked at again in its
     * transaction, and what the provider does beyond that would cost more than the insert itself.
     */
    @Override
    public void append(AuditEntry entry) {
        Connection connection = em.unwrap(Connection.class);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, entry.id());
            insert.setObject(2, OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
            insert.setString(3, entry.actor());
            insert.setString(4, entry.action());
            insert.setString(5, entry.object());
            insert.setString(6, entry.outcome().name());
            insert.setString(7, entry.address());
            insert.setString(8, entry.detail());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("The audit entry could not be stored", e);
        }
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
