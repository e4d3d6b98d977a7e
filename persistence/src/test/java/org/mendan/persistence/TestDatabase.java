package org.mendan.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A migrated database for the tests of one run: H2 in memory, or a schema of its own in the PostgreSQL that the system
 * properties {@code mendan.test.db.url}, {@code .user} and {@code .password} name. Dropped when closed.
 */
public final class TestDatabase implements AutoCloseable {
    private static final String[] EVERYWHERE = {"classpath:db/migration"};
    private static final String[] POSTGRESQL = {"classpath:db/migration", "classpath:db/postgresql"};

    private final String schema =
            "mendan_test_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private final DataSource dataSource;
    private final boolean postgres;
    private final EntityManagerFactory factory;

    private TestDatabase(@Nullable String url) {
        postgres = url != null;
        dataSource = url == null ? h2() : postgres(url);
        Flyway.configure()
                .dataSource(dataSource)
                .schemas(postgres ? schema : "public")
                .locations(locations())
                .load()
                .migrate();
        factory = Persistence.createEntityManagerFactory(
                "mendan",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", dataSource,
                        "eclipselink.logging.level", "WARNING"));
    }

    /** The database of this run; the profile {@code postgresql} insists on a PostgreSQL. */
    public static TestDatabase open() {
        String url = System.getProperty("mendan.test.db.url");
        if (url == null && Boolean.getBoolean("mendan.test.postgresql")) {
            throw new IllegalStateException("mendan.test.db.url: name a PostgreSQL with -Dmendan.test.db.url=jdbc:…");
        }
        return new TestDatabase(url);
    }

    public EntityManager entityManager() {
        return factory.createEntityManager();
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public boolean isPostgres() {
        return postgres;
    }

    /** The SQL files that made it. */
    public String[] locations() {
        return postgres ? POSTGRESQL.clone() : EVERYWHERE.clone();
    }

    public String schema() {
        return postgres ? schema : "public";
    }

    @Override
    public void close() {
        factory.close();
        String drop = postgres ? "DROP SCHEMA " + schema + " CASCADE" : "SHUTDOWN";
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(drop);
        } catch (SQLException e) {
            throw new IllegalStateException("The test database cannot be dropped", e);
        }
    }

    private DataSource h2() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + schema + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        h2.setUser("sa");
        return h2;
    }

    private DataSource postgres(String url) {
        PGSimpleDataSource postgresql = new PGSimpleDataSource();
        postgresql.setUrl(url);
        postgresql.setUser(System.getProperty("mendan.test.db.user", "postgres"));
        postgresql.setPassword(System.getProperty("mendan.test.db.password", ""));
        postgresql.setCurrentSchema(schema);
        return postgresql;
    }
}
