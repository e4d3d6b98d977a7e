package org.mendan.it.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.h2.tools.Server;

/** A database server that can be gone for a while: H2 over TCP behind an {@link UnreliableNetwork}. */
public final class RemoteDatabase implements AutoCloseable {
    private final Server server;
    private final UnreliableNetwork network;

    private RemoteDatabase(Server server) {
        this.server = server;
        this.network = UnreliableNetwork.to(server.getPort());
    }

    /** A database whose files live in the directory. */
    public static RemoteDatabase in(Path directory) {
        try {
            String port = Integer.toString(FreePorts.one());
            return new RemoteDatabase(
                    Server.createTcpServer("-tcpPort", port, "-baseDir", directory.toString(), "-ifNotExists")
                            .start());
        } catch (SQLException e) {
            throw new IllegalStateException("H2 does not start", e);
        }
    }

    /** For {@code mendan.db.url}. */
    public String url() {
        return url(network.port());
    }

    /** For the test's own look into the tables, which is never cut off. */
    public String directUrl() {
        return url(server.getPort());
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

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(directUrl(), "sa", "mendan");
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    public void goAway() {
        network.cut();
    }

    public void comeBack() {
        network.pass();
    }

    @Override
    public void close() {
        network.close();
        server.stop();
    }

    private static String url(int port) {
        return "jdbc:h2:tcp://127.0.0.1:" + port + "/./mendan;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0";
    }
}
