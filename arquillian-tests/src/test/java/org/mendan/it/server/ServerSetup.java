package org.mendan.it.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What a server of the tests is started with: demo data, its own directory under {@code target}, and no cluster. */
public final class ServerSetup {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Path directory;
    private final Map<String, String> settings = new LinkedHashMap<>(Map.of("mendan.demo", "true"));
    private final List<String> vmOptions = new ArrayList<>();
    private List<String> options = List.of("--nocluster");
    private Path war = Shipped.WAR.path();
    private String readyPath = "/";
    private final int port = FreePorts.one();

    private ServerSetup(String name) {
        try {
            Path servers = Files.createDirectories(Shipped.TARGET.path().resolve("servers"));
            // A new directory each time: a test never sees what an earlier run left
            this.directory = Files.createTempDirectory(servers, name + "-" + COUNT.incrementAndGet() + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name shows in the directory of its data and log. */
    public static ServerSetup named(String name) {
        return new ServerSetup(name);
    }

    /** A setting by its key as documented, such as {@code mendan.number.lifetime}; passed as environment variable. */
    public ServerSetup with(String key, String value) {
        settings.put(key, value);
        return this;
    }

    public ServerSetup withVm(String option) {
        vmOptions.add(option);
        return this;
    }

    public ServerSetup withWar(Path other) {
        war = other;
        return this;
    }

    /** The page whose answer 200 means that the server is ready. */
    public ServerSetup readyAt(String path) {
        readyPath = path;
        return this;
    }

    /** One member of a grid: all members name the same ports, each its own. */
    public ServerSetup memberOf(List<Integer> gridPorts, int own) {
        String members = String.join(
                ",", gridPorts.stream().map(port -> "127.0.0.1:" + port).toList());
        options = List.of(
                "--clustermode",
                "tcpip:" + members,
                "--startport",
                Integer.toString(own),
                "--interfaces",
                "127.0.0.1",
                "--clustername",
                "grid-" + gridPorts.get(0));
        return this;
    }

    /** Starts without waiting; several servers come up side by side, then {@link ServerProcess#awaitReady()}. */
    public ServerProcess launch() {
        return new ServerProcess(this);
    }

    public ServerProcess start() {
        ServerProcess server = launch();
        try {
            return server.awaitReady();
        } catch (AssertionError | IllegalStateException e) {
            server.kill();
            throw e;
        }
    }

    /** Where the server will be. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    int port() {
        return port;
    }

    Path directory() {
        return directory;
    }

    Path war() {
        return war;
    }

    String readyPath() {
        return readyPath;
    }

    List<String> vmOptions() {
        return vmOptions;
    }

    List<String> options() {
        return options;
    }

    Map<String, String> environment(Path data) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("MENDAN_DATA", data.toString());
        settings.forEach((key, value) -> environment.put(variable(key), value));
        return environment;
    }

    /** MicroProfile Config: any character that is no letter or digit becomes an underscore, letters upper case. */
    private static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(java.util.Locale.ROOT);
    }
}
