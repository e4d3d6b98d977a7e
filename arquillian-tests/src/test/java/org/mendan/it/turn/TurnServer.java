package org.mendan.it.turn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.mendan.it.server.Eventually;
import org.mendan.it.server.FreePorts;
import org.mendan.it.server.Processes;
import org.mendan.it.server.Shipped;

/** coturn as it is shipped, on the loopback address and a port of its own; ended by its own handle. */
public final class TurnServer implements AutoCloseable {
    /** What the product and the TURN server share here. */
    public static final String SECRET = "a-secret-of-this-test";

    private final List<String> command;
    private final Path log;
    private final int port;
    private Process process;

    private TurnServer(List<String> command, Path log, int port) {
        this.command = command;
        this.log = log;
        this.port = port;
        this.process = launch();
    }

    /**
     * Starts it.
     *
     * @param allowed a peer address that the shipped file refuses, and this test needs; none for what is shipped
     */
    public static TurnServer in(Path directory, String... allowed) {
        int port = FreePorts.one();
        Path shipped = Shipped.DEPLOY.path().resolve("coturn").resolve("turnserver.conf");
        // Certificates are the operator's; everything else stays as it is shipped
        List<String> command = new ArrayList<>(
                List.of("turnserver", "-c", settings(shipped, directory).toString()));
        command.addAll(List.of("--listening-port=" + port, "--listening-ip=127.0.0.1", "--relay-ip=127.0.0.1"));
        command.addAll(List.of("--no-tls", "--no-dtls", "--static-auth-secret=" + SECRET));
        command.addAll(List.of("--pidfile=" + directory.resolve("pid"), "--userdb=" + directory.resolve("users")));
        for (String address : allowed) {
            command.addAll(List.of("--allowed-peer-ip=" + address, "--allow-loopback-peers"));
        }
        return new TurnServer(command, directory.resolve("turn.log"), port);
    }

    private static Path settings(Path shipped, Path directory) {
        try {
            List<String> lines = Files.readAllLines(shipped).stream()
                    .filter(line -> !line.startsWith("cert=") && !line.startsWith("pkey="))
                    .filter(line -> !line.startsWith("static-auth-secret=") && !line.startsWith("listening-port="))
                    .toList();
            return Files.write(directory.resolve("turnserver.conf"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For {@code mendan.ice.turn}. */
    public String address(String transport) {
        return "turn:127.0.0.1:" + port + "?transport=" + transport;
    }

    public int port() {
        return port;
    }

    /** From one moment to the next, as in a power cut. */
    public void stop() {
        Processes.kill(process);
    }

    public void startAgain() {
        process = launch();
    }

    @Override
    public void close() {
        stop();
    }

    private Process launch() {
        try {
            Process started = Processes.started(new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start());
            Eventually.holds("coturn listens, see " + log, Duration.ofSeconds(20), this::connects);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("turnserver: install coturn, see CONTRIBUTING.md", e);
        }
    }

    private void connects() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
        } catch (IOException e) {
            throw new AssertionError("nobody listens on " + port, e);
        }
    }
}
