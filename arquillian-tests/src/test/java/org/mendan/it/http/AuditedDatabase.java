package org.mendan.it.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.mendan.it.server.Eventually;
import org.mendan.it.server.Shipped;

/** A server's database as those see it who own it: with all rights, and with the program that ships for auditors. */
public record AuditedDatabase(String url, String user, String password) {
    private static final Duration SOON = Duration.ofSeconds(20);

    /** The first column of what the query finds, as text. */
    public List<String> query(String sql, Object... values) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Changes rows behind the servers' back. */
    public void change(String sql, Object... values) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Returns when every entry has its place in the chain. */
    public void awaitLinks() {
        Eventually.isTrue(
                "all entries are in the chain", SOON, () -> query("select count(*) from audit_entry e where not exists"
                                + " (select 1 from audit_link l where l.entry_id = e.id)")
                        .equals(List.of("0")));
    }

    /** What the shipped program says of the log: its exit code and its words. */
    public String verify(Path anchors) {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                driver().toString(),
                Shipped.DEPLOY.path().resolve("audit/VerifyAudit.java").toString(),
                url,
                anchors.toString());
        command.environment().put("MENDAN_DB_USER", user);
        command.environment().put("MENDAN_DB_PASSWORD", password);
        try {
            Process process = command.redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() + " " + said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private Path driver() {
        try {
            return Path.of(DriverManager.getDriver(url)
                    .getClass()
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath());
        } catch (SQLException e) {
            throw new IllegalStateException(url, e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
