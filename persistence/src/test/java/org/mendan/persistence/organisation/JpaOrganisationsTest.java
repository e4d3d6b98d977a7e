package org.mendan.persistence.organisation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mendan.persistence.InDatabase;

class JpaOrganisationsTest extends OrganisationsContract {
    private static final String ROOT = "select id from organisation where parent_id is null";

    @RegisterExtension
    final InDatabase database = new InDatabase();

    @Override
    Organisations organisations() {
        return new JpaOrganisations(database.em());
    }

    @Override
    void forget() {
        database.forget();
    }

    @Test
    void AD1_of_two_who_change_the_tree_at_the_same_moment_the_second_waits() throws SQLException {
        EntityManager em = database.em();
        Organisation root = new Organisation(UUID.randomUUID(), null, "みらい銀行", Instant.EPOCH);
        organisations().add(root);
        em.getTransaction().commit();
        try (Connection second = database.database().dataSource().getConnection();
                Statement statement = second.createStatement()) {
            second.setAutoCommit(false);
            em.getTransaction().begin();
            organisations().lockTree();
            assertThatThrownBy(() -> taken(statement)).isInstanceOf(SQLException.class);
            second.rollback();
            em.getTransaction().rollback();
            taken(statement);
            second.rollback();
        } finally {
            em.getTransaction().begin();
            em.remove(em.find(Organisation.class, root.id()));
            em.getTransaction().commit();
        }
    }

    private static void taken(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(ROOT + " for update nowait")) {
            rows.next();
        }
    }
}
