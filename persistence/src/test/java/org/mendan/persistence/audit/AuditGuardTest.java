package org.mendan.persistence.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mendan.persistence.Given.NOON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mendan.persistence.InDatabase;

/** The triggers that are shipped for PostgreSQL. */
class AuditGuardTest {
    private static final Path SHIPPED = Path.of("../deploy/postgresql/audit.sql");

    @RegisterExtension
    final InDatabase database = new InDatabase();

    @Test
    void AU1_the_database_itself_refuses_to_change_the_log() throws IOException, SQLException {
        assumeTrue(database.database().isPostgres(), "H2 has no triggers in SQL");
        AuditEntry entry =
                new AuditEntry(UUID.randomUUID(), NOON, "hanako", "sign-in", "", Outcome.SUCCESS, "", "detail");
        new JpaAuditLog(database.em()).append(entry);
        new JpaAuditLinks(database.em()).add(List.of(new AuditLink(1, entry.id(), "a".repeat(64))));
        Connection connection = database.em().unwrap(Connection.class);
        run(connection, Files.readString(SHIPPED));
        run(connection, Files.readString(SHIPPED));

        for (String change : List.of(
                "update audit_entry set detail = 'nicer'",
                "delete from audit_link",
                "delete from audit_entry",
                "update audit_link set hash = 'b'",
                "truncate audit_entry, audit_link")) {
            Savepoint before = connection.setSavepoint();
            assertThatThrownBy(() -> run(connection, change)).as(change).hasMessageContaining("append only");
            connection.rollback(before);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
