package org.mendan.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;

/** The tables as the numbered SQL files of the persistence module want them. */
final class Schema {
    private static final Logger LOG = Logger.getLogger(Schema.class.getName());

    private final DataSource database;

    Schema(DataSource database) {
        this.database = database;
    }

    /** Runs what is missing; nothing where the schema is new enough already. */
    void bringUpToDate() {
        try {
            MigrateResult result = Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(database)
                    .locations(locations())
                    .load()
                    .migrate();
            LOG.info(() -> "Database schema is at version " + result.targetSchemaVersion + " after "
                    + result.migrationsExecuted + " migrations");
        } catch (FlywayException e) {
            throw new IllegalStateException(
                    "The database cannot be opened or its schema cannot be brought up to date."
                            + " Check mendan.db.url, mendan.db.user and mendan.db.password.",
                    e);
        }
    }

    /** The files for every database, and those for this kind alone. */
    private String[] locations() {
        try (Connection connection = database.getConnection()) {
            boolean postgresql =
                    connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            return postgresql
                    ? new String[] {"classpath:db/migration", "classpath:db/postgresql"}
                    : new String[] {"classpath:db/migration"};
        } catch (SQLException e) {
            throw new FlywayException("The database cannot be opened", e);
        }
    }
}
