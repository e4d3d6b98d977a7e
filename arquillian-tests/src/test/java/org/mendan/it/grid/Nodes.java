package org.mendan.it.grid;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.mendan.it.http.Person;
import org.mendan.it.server.FreePorts;
import org.mendan.it.server.MailPost;
import org.mendan.it.server.RemoteDatabase;
import org.mendan.it.server.ServerProcess;
import org.mendan.it.server.ServerSetup;
import org.mendan.it.server.Shipped;

/**
 * Two servers of one grid over one database that the tests can look into. The first runs from the first use to the end
 * of the run, the second when a test asks for it. Every test makes hosts of its own, so that a pause or a lock of one is
 * no other test's matter; the servers trust the tests' word about the address a request comes from.
 */
public final class Nodes implements AutoCloseable {
    private static final AtomicInteger HOSTS = new AtomicInteger();

    private final RemoteDatabase database;
    private final MailPost mail = new MailPost();
    private final Path files = Shipped.TARGET.path().resolve("servers/vault-" + UUID.randomUUID());
    private final List<Integer> ports = FreePorts.several(2);
    private final ServerProcess first;
    private ServerProcess second;

    Nodes() {
        ServerSetup setup = setup("node-a", 0);
        database = RemoteDatabase.in(Shipped.TARGET.path().resolve("servers/grid-" + UUID.randomUUID()));
        first = setup.with("mendan.db.url", database.url()).start();
    }

    private ServerSetup setup(String name, int port) {
        return mail.known(ServerSetup.named(name)
                        .with("mendan.proxies", "127.0.0.1")
                        // As the product has it itself, but told as the server's own; and one that no server takes
                        .with("mendan.session.longest", "43200")
                        .with("mendan.entry.window", "0")
                        .with("mendan.vault", files.resolve("vault").toString())
                        .with("mendan.vault.keys", files.resolve("keys.json").toString()))
                .memberOf(ports, ports.get(port));
    }

    /** The server that always runs. */
    public ServerProcess first() {
        return first;
    }

    /** The other one; started, or started again, where it does not run. */
    public ServerProcess second() {
        if (second == null) {
            second = setup("node-b", 1).with("mendan.db.url", database.url()).start();
        } else if (!second.isAlive()) {
            second.startAgain();
        }
        return second;
    }

    /** A host with an account of the own, signed in on that server. */
    public Person host(ServerProcess server) {
        Person host = new Person(server.address());
        host.signsIn(newAccount());
        return host;
    }

    /** Where the mails of both servers go. */
    public MailPost mail() {
        return mail;
    }

    /** The login of a new host account with the demonstration's password. */
    public String newAccount() {
        String login = "it-host-" + HOSTS.incrementAndGet() + "@example.jp";
        change(
                "insert into account (id, organisation_id, login, display_name, password_hash, role_name, active,"
                        + " failed_attempts, locked_until, created_at)"
                        + " select ?, organisation_id, ?, ?, password_hash, role_name, true, 0, null, created_at"
                        + " from account where login = 'host@example.jp'",
                UUID.randomUUID(),
                login,
                "検証 <b>太郎</b>" + HOSTS);
        return login;
    }

    /** Details of the audit entries of that action, about anything or only about {@code object}. */
    public List<String> failures(String action, String object) {
        return query(
                "select detail from audit_entry where outcome_name = 'FAILURE' and action_name = ?"
                        + " and (? = '' or object_name = ?)",
                action,
                object,
                object);
    }

    /** The first column of what the query finds, as text. */
    public List<String> query(String sql, Object... values) {
        try (Connection connection = connect();
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
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** What the servers share in memory; the test closes it. */
    public GridVisitor visitor() {
        return new GridVisitor("grid-" + ports.get(0), "127.0.0.1:" + ports.get(0));
    }

    /** Where the tests see the database themselves. */
    public String databaseUrl() {
        return database.directUrl();
    }

    /** A connection of the tests' own. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(database.directUrl(), "sa", "mendan");
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** By force: nothing of theirs is needed any more. */
    @Override
    public void close() {
        first.kill();
        if (second != null) {
            second.kill();
        }
        database.close();
        mail.close();
    }
}
