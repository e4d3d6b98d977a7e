package org.mendan.benchmarks.records;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Fills an empty PostgreSQL with invented records and measures the record list and the dashboard on it; one that this program filled before is
 * only measured. Arguments: the
 * database's JDBC address, user, password, how many records, and the file for the results.
 */
public final class RecordsBenchmark {
    private static final Logger LOG = Logger.getLogger(RecordsBenchmark.class.getName());
    private static final long SEED = 20_261_123;

    private RecordsBenchmark() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        database.setUser(arguments[1]);
        database.setPassword(arguments[2]);
        int count = Integer.parseInt(arguments[3]);
        Random random = new Random(SEED);
        Bank bank = Bank.invented(new Talk(random));
        long start = System.nanoTime();
        fill(database, bank, random, count);
        double seconds = (System.nanoTime() - start) / 1e9;
        LOG.info(() -> "filled in " + seconds + " s");
        try (EntityManagerFactory factory = factory(arguments)) {
            Map<String, Asking.Answer> answers = new Asking(factory, bank).all(LOG::info);
            Map<String, Counting.View> views = new Counting(factory, bank).all();
            Files.writeString(Path.of(arguments[4]), json(count, seconds, answers, views));
        }
    }

    private static void fill(PGSimpleDataSource database, Bank bank, Random random, int count)
            throws SQLException, IOException {
        if (isFilled(database)) {
            return;
        }
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/postgresql")
                .load()
                .migrate();
        try (Connection connection = database.getConnection()) {
            new Filling(connection, bank, random).fill(count);
        }
    }

    private static boolean isFilled(PGSimpleDataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT to_regclass('meeting_record') IS NOT NULL")) {
            found.next();
            return found.getBoolean(1);
        }
    }

    /** The product's persistence unit, outside a container and with a pool of its own. */
    private static EntityManagerFactory factory(String[] arguments) {
        return Persistence.createEntityManagerFactory(
                "mendan",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
                        "jakarta.persistence.jdbc.url", arguments[0],
                        "jakarta.persistence.jdbc.user", arguments[1],
                        "jakarta.persistence.jdbc.password", arguments[2],
                        "eclipselink.logging.level", "WARNING"));
    }

    private static String json(
            int count, double seconds, Map<String, Asking.Answer> answers, Map<String, Counting.View> views) {
        JsonObjectBuilder cases = Json.createObjectBuilder();
        answers.forEach((name, answer) -> cases.add(
                name,
                Json.createObjectBuilder()
                        .add("milliseconds", array(answer.milliseconds()))
                        .add("found", answer.found())));
        JsonObjectBuilder dashboard = Json.createObjectBuilder();
        views.forEach((name, view) -> dashboard.add(
                name,
                Json.createObjectBuilder()
                        .add("milliseconds", array(view.milliseconds()))
                        .add("counts", array(view.counts()))
                        .add("meetings", view.meetings())));
        return Json.createObjectBuilder()
                .add("records", count)
                .add("fillSeconds", seconds)
                .add("cases", cases)
                .add("dashboard", dashboard)
                .build()
                .toString();
    }

    private static JsonArrayBuilder array(List<Double> times) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        times.forEach(array::add);
        return array;
    }
}
