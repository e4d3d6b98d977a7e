package org.mendan.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.mendan.persistence.audit.AuditEntry;
import org.mendan.persistence.audit.JpaAuditLinks;
import org.mendan.persistence.audit.JpaAuditLog;
import org.mendan.persistence.audit.Outcome;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How many audit entries a second eight writers commit, each in a transaction of its own: by bare JDBC, and as the product
 * writes them while its chain takes them in once a second. Arguments: {@code jdbc} or {@code product}, the database's
 * address, user and password, seconds of warm-up and of measuring, and the file for the result.
 */
public final class AuditBenchmark {
    private static final int WRITERS = 8;
    private static final String INSERT = "insert into audit_entry (id, happened_at, actor, action_name, object_name,"
            + " outcome_name, address, detail) values (?, ?, ?, ?, ?, ?, ?, ?)";

    /** One transaction with one entry. */
    @FunctionalInterface
    private interface Write {
        void one() throws SQLException;
    }

    private final PGSimpleDataSource database;
    private final EntityManagerFactory factory;

    private AuditBenchmark(PGSimpleDataSource database, EntityManagerFactory factory) {
        this.database = database;
        this.factory = factory;
    }

    public static void main(String[] arguments) throws Exception {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(arguments[1]);
        database.setUser(arguments[2]);
        database.setPassword(arguments[3]);
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        try (EntityManagerFactory factory = factory(database)) {
            AuditBenchmark benchmark = new AuditBenchmark(database, factory);
            boolean product = arguments[0].equals("product");
            benchmark.perSecond(product, seconds(arguments[4]));
            double rate = benchmark.perSecond(product, seconds(arguments[5]));
            long behind = product ? benchmark.chainedWithin(seconds("60")) : 0;
            String json = String.format(Locale.ROOT, "{\"perSecond\": %.1f, \"behind\": %d}%n", rate, behind);
            Files.writeString(Path.of(arguments[6]), json);
        }
    }

    private double perSecond(boolean product, Duration duration) throws InterruptedException, ExecutionException {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        SealTurns turns = new SealTurns();
        ScheduledExecutorService sealer = Executors.newSingleThreadScheduledExecutor();
        try {
            Future<?> sealing = product
                    ? sealer.scheduleAtFixedRate(() -> seal(turns), 1, 1, TimeUnit.SECONDS)
                    : new CompletableFuture<>();
            long start = System.nanoTime();
            List<Future<Long>> done = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                done.add(writers.submit(product ? throughTheProduct(start, duration) : bare(start, duration)));
            }
            long entries = 0;
            for (Future<Long> writer : done) {
                entries += writer.get();
            }
            if (sealing.isDone()) {
                sealing.get();
            }
            return entries / ((System.nanoTime() - start) / 1e9);
        } finally {
            writers.shutdownNow();
            sealer.shutdownNow();
            sealer.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private Callable<Long> bare(long start, Duration duration) {
        return () -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement insert = connection.prepareStatement(INSERT)) {
                connection.setAutoCommit(false);
                return until(start, duration, () -> {
                    AuditEntry entry = entry();
                    insert.setObject(1, entry.id());
                    insert.setObject(2, OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
                    insert.setString(3, entry.actor());
                    insert.setString(4, entry.action());
                    insert.setString(5, entry.object());
                    insert.setString(6, entry.outcome().name());
                    insert.setString(7, entry.address());
                    insert.setString(8, entry.detail());
                    insert.executeUpdate();
                    connection.commit();
                });
            }
        };
    }

    private Callable<Long> throughTheProduct(long start, Duration duration) {
        return () -> until(start, duration, () -> {
            // As in a server: each transaction has a persistence context of its own
            try (EntityManager em = factory.createEntityManager()) {
                em.getTransaction().begin();
                new JpaAuditLog(em).append(entry());
                em.getTransaction().commit();
            }
        });
    }

    private static long until(long start, Duration duration, Write write) throws SQLException {
        long done = 0;
        while (System.nanoTime() - start < duration.toNanos()) {
            write.one();
            done++;
        }
        return done;
    }

    /** What {@code SealWatchBean} does once a second; the first turn looks through everything there is. */
    private int seal(SealTurns turns) {
        Instant now = Instant.now();
        Taken taken = new Taken(0, turns.since(now));
        int all = 0;
        do {
            try (EntityManager em = factory.createEntityManager()) {
                em.getTransaction().begin();
                taken = new Chain(new JpaAuditLinks(em)).extend(taken.until(), SealBean.AT_ONCE);
                em.getTransaction().commit();
            }
            all += taken.entries();
        } while (taken.entries() == SealBean.AT_ONCE && !Thread.currentThread().isInterrupted());
        turns.done(now);
        return all;
    }

    /** How many entries were not in the chain when the writers stopped; fails where the chain is not whole afterwards. */
    private long chainedWithin(Duration patience) {
        long behind = seal(new SealTurns());
        try (EntityManager em = factory.createEntityManager()) {
            ChainReport report = new ChainCheck(new JpaAuditLinks(em), List.of(), position -> em.clear())
                    .run(Instant.now().plus(patience));
            if (!report.whole()) {
                throw new IllegalStateException("The chain is not whole: " + report);
            }
        }
        return behind;
    }

    private static AuditEntry entry() {
        return new AuditEntry(
                UUID.randomUUID(),
                Instant.now(),
                "hanako.yamada@example.jp",
                "number.redeem",
                UUID.randomUUID().toString(),
                Outcome.SUCCESS,
                "192.0.2.1",
                "no such number");
    }

    private static Duration seconds(String text) {
        return Duration.ofSeconds(Long.parseLong(text));
    }

    /** The product's persistence unit, outside a container and with a pool of its own. */
    private static EntityManagerFactory factory(PGSimpleDataSource database) {
        return Persistence.createEntityManagerFactory(
                "mendan",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
                        "jakarta.persistence.jdbc.url", database.getUrl(),
                        "jakarta.persistence.jdbc.user", database.getUser(),
                        "jakarta.persistence.jdbc.password", database.getPassword(),
                        "eclipselink.connection-pool.default.max", "16",
                        "eclipselink.connection-pool.default.initial", "10",
                        "eclipselink.logging.level", "WARNING"));
    }
}
