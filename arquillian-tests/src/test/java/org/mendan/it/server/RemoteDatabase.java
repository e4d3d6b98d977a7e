package org.mendan.it.server;

import java.nio.file.Path;
import java.sql.SQLException;
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
