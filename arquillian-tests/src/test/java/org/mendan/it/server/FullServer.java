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
import java.util.concurrent.TimeUnit;

/** A full Payara Server of its own: one domain on free ports, driven by asadmin as an operator would. */
public final class FullServer implements AutoCloseable {
    private static final Duration ONE_COMMAND = Duration.ofMinutes(5);
    private static final String DOMAIN = "mendan";
    /** Of the admin and the HTTP listener, counted from the base port; create-domain fixes them. */
    private static final int ADMIN = 48;

    private static final int HTTP = 80;

    private final Path home = Shipped.SERVERS.path().resolve("payara6");
    private final Path directory;
    private final int base;

    private FullServer() {
        try {
            directory = Files.createTempDirectory(
                    Files.createDirectories(Shipped.TARGET.path().resolve("servers")), "full-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Below the range from which the system gives out ports for connections
        base = 20_000 + 100 * (FreePorts.one() % 100);
    }

    /** Makes the domain and starts it. */
    public static FullServer start() {
        FullServer server = new FullServer();
        try {
            server.asadmin(
                    "create-domain",
                    "--nopassword=true",
                    "--domaindir",
                    server.directory.toString(),
                    "--portbase",
                    Integer.toString(server.base),
                    DOMAIN);
            server.asadmin("start-domain", "--domaindir", server.directory.toString(), DOMAIN);
            server.asadmin(
                    "--port",
                    server.adminPort(),
                    "multimode",
                    "--file",
                    Shipped.DEPLOY.path().resolve("server/boot.asadmin").toString());
            return server;
        } catch (AssertionError | UncheckedIOException e) {
            server.close();
            throw e;
        }
    }

    /** Deploys, and returns when the landing page is there. */
    public void deploy(Path archive) {
        asadmin("--port", adminPort(), "deploy", archive.toString());
        // A listener whose settings have changed comes back in its own time
        Probe probe = new Probe();
        Eventually.isTrue("answer of the full server, see " + log(), ONE_COMMAND, () -> probe.finds(address()));
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + (base + HTTP) + "/");
    }

    public Path log() {
        return directory.resolve(DOMAIN).resolve("logs/server.log");
    }

    @Override
    public void close() {
        Path pid = directory.resolve(DOMAIN).resolve("config/pid");
        try {
            if (Files.exists(pid)) {
                long id = Long.parseLong(Files.readString(pid).strip());
                asadmin("stop-domain", "--kill=true", "--domaindir", directory.toString(), DOMAIN);
                ProcessHandle.of(id).ifPresent(ProcessHandle::destroyForcibly);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String adminPort() {
        return Integer.toString(base + ADMIN);
    }

    private void asadmin(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/asadmin").toString()));
        command.addAll(List.of(arguments));
        try {
            Path log = directory.resolve("asadmin.log");
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment()
                    .putAll(Map.of(
                            "AS_JAVA", System.getProperty("java.home"),
                            "MENDAN_DEMO", "true",
                            // A provider that never answers
                            "MENDAN_SSO_ISSUER", "http://127.0.0.1:1",
                            "MENDAN_SSO_CLIENT_ID", "mendan",
                            "MENDAN_DATA", directory.resolve("data").toString()));
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            Process process = Processes.started(executable(builder).start());
            boolean ended = process.onExit()
                    .thenApply(gone -> true)
                    .completeOnTimeout(false, ONE_COMMAND.toSeconds(), TimeUnit.SECONDS)
                    .join();
            if (!ended || process.exitValue() != 0) {
                Processes.kill(process);
                throw new AssertionError("asadmin " + String.join(" ", arguments) + " failed, see " + log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unpacking by Maven loses the right to execute. */
    private ProcessBuilder executable(ProcessBuilder builder) {
        List<String> command = new ArrayList<>(List.of("/bin/sh"));
        command.addAll(builder.command());
        return builder.command(command);
    }
}
