package org.mendan.it.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The shipped WAR on a Payara Micro of its own: a child process with a port, a data directory and a log file of its
 * own. It can be killed as by a power cut and started again on the same data and port.
 */
public final class ServerProcess implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(6);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final ServerSetup setup;
    private final int port;
    private final Probe probe = new Probe();
    private Process process;

    ServerProcess(ServerSetup setup) {
        this.setup = setup;
        this.port = setup.port();
        this.process = launch();
    }

    public URI address() {
        return address("/");
    }

    /** The address of a page, from its path on. */
    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public int port() {
        return port;
    }

    public Path data() {
        return setup.directory().resolve("data");
    }

    public Path log() {
        return setup.directory().resolve("server.log");
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL: no farewell, no flush. */
    public void kill() {
        Processes.kill(process);
    }

    /** Starts it again after {@link #kill()}, and waits until it answers. */
    public void startAgain() {
        if (process.isAlive()) {
            throw new IllegalStateException("still running");
        }
        process = launch();
        awaitReady();
    }

    /** Returns when the landing page is there; fails early when the process ends. */
    public ServerProcess awaitReady() {
        Eventually.isTrue("start of the server, see " + log(), START, () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("The server ended with " + process.exitValue() + ", see " + log());
            }
            return probe.finds(address(setup.readyPath()));
        });
        return this;
    }

    /** Asks the server to stop as an operator would; kills it when it does not. */
    @Override
    public void close() {
        process.destroy();
        try {
            Eventually.isTrue("stop of the server", STOP, () -> !process.isAlive());
        } finally {
            Processes.kill(process);
        }
    }

    private Process launch() {
        try {
            Files.createDirectories(data());
            Path temporary = Files.createDirectories(setup.directory().resolve("tmp"));
            ProcessBuilder builder = new ProcessBuilder(command(temporary));
            builder.directory(setup.directory().toFile());
            builder.environment().putAll(environment());
            builder.redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            return Processes.started(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> environment() {
        return setup.environment(data());
    }

    private List<String> command(Path temporary) {
        Path deploy = Shipped.DEPLOY.path().resolve("micro");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx640m",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + temporary));
        command.addAll(setup.vmOptions());
        command.addAll(List.of(
                "-jar",
                Shipped.SERVERS.path().resolve("payara-micro.jar").toString(),
                "--deploy",
                setup.war().toString(),
                "--contextroot",
                "/",
                "--port",
                Integer.toString(port),
                "--disablephonehome",
                "--systemproperties",
                deploy.resolve("system.properties").toString(),
                "--prebootcommandfile",
                deploy.resolve("boot.asadmin").toString()));
        command.addAll(setup.options());
        return command;
    }
}
