package org.mendan.persistence.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The chain in the database. New entries are read, and their links written, by statements on the transaction's own
 * connection, as entries are: thousands a second come by, and none is looked at twice.
 */
@Dependent
public class JpaAuditLinks implements AuditLinks {
    private static final String LOOSE = " NOT EXISTS (SELECT l FROM AuditLink l WHERE l.entryId = e.id)";

    private static final String LOOSE_SINCE =
            """
            select e.id, e.happened_at, e.actor, e.action_name, e.object_name, e.outcome_name, e.address, e.detail
            from audit_entry e
            where e.happened_at >= ? and not exists (select 1 from audit_link l where l.entry_id = e.id)
            order by e.happened_at, e.id fetch first ? rows only""";
    private static final String INSERT = "insert into audit_link (link_position, entry_id, hash) values (?, ?, ?)";

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
        try (PreparedStatement insert = em.unwrap(Connection.class).prepareStatement(INSERT)) {
            for (AuditLink link : links) {
                insert.setLong(1, link.position());
                insert.setObject(2, link.entryId());
                insert.setString(3, link.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("The links could not be stored", e);
        }
    }

    @Override
    public List<AuditEntry> loose(Instant since, int max) {
        try (PreparedStatement select = em.unwrap(Connection.class).prepareStatement(LOOSE_SINCE)) {
            select.setObject(1, OffsetDateTime.ofInstant(since, ZoneOffset.UTC));
            select.setInt(2, max);
            List<AuditEntry> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(entry(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new PersistenceException("The new entries could not be read", e);
        }
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject(1, UUID.class),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Outcome.valueOf(row.getString(6)),
                row.getString(7),
                row.getString(8));
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
