package org.mendan.it.sso;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mendan.it.server.Eventually;
import org.mendan.it.server.FreePorts;
import org.mendan.it.server.Probe;
import org.mendan.it.server.Processes;
import org.mendan.it.server.Shipped;
import org.mendan.it.server.UnreliableNetwork;

/**
 * Keycloak as it is distributed, on the loopback address, behind a network that can fail. Its realm {@code bank} knows this
 * product; the realm {@code partner} is a SAML provider that {@code bank} asks.
 */
public final class Keycloak implements AutoCloseable {
    /** Of everybody in both realms. */
    public static final String PASSWORD = "kc-password";

    private static final Duration START = Duration.ofMinutes(4);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Path home = home();
    private final int port = FreePorts.one();
    private final UnreliableNetwork network = UnreliableNetwork.to(port);
    private @Nullable Process process;

    /** Starts without waiting; the realm knows that product. */
    Keycloak launchFor(URI product) {
        try {
            Path realms = Files.createDirectories(home.resolve("data").resolve("import"));
            for (String realm : List.of("bank", "partner")) {
                String text = resource("/keycloak/" + realm + "-realm.json")
                        .replace("KEYCLOAK", address().toString())
                        .replace("MENDAN", product.toString().replaceAll("/$", ""));
                Files.writeString(realms.resolve(realm + "-realm.json"), text);
            }
            process = Processes.started(launch());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process launch() throws IOException {
        // Unpacking by Maven loses the right to execute
        ProcessBuilder builder = new ProcessBuilder(
                "bash",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--db=dev-mem",
                "--cache=local",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + FreePorts.one(),
                "--hostname=" + address());
        builder.environment()
                .putAll(Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin",
                        "JAVA_HOME", System.getProperty("java.home")));
        builder.redirectErrorStream(true);
        builder.redirectOutput(log().toFile());
        return builder.start();
    }

    Keycloak awaitReady() {
        Probe probe = new Probe();
        Eventually.isTrue("start of Keycloak, see " + log(), START, () -> {
            if (!Objects.requireNonNull(process).isAlive()) {
                throw new IllegalStateException("Keycloak ended, see " + log());
            }
            return probe.finds(URI.create(issuer() + "/.well-known/openid-configuration"));
        });
        return this;
    }

    /** As everybody knows it: through the network that can fail. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + network.port());
    }

    public String issuer() {
        return address() + "/realms/bank";
    }

    public UnreliableNetwork network() {
        return network;
    }

    /** The administrator signs somebody out everywhere. */
    public void signsOut(String user) {
        admin("POST", "/users/" + user(user).getString("id") + "/logout", "");
    }

    /** From now on tokens are signed by a new key. */
    public void rotatesKeys() {
        String realm = ((JsonObject) admin("GET", "", "")).getString("id");
        admin(
                "POST",
                "/components",
                Json.createObjectBuilder()
                        .add("name", "newer")
                        .add("providerId", "rsa-generated")
                        .add("providerType", "org.keycloak.keys.KeyProvider")
                        .add("parentId", realm)
                        .add(
                                "config",
                                Json.createObjectBuilder()
                                        .add(
                                                "priority",
                                                Json.createArrayBuilder().add("900")))
                        .build()
                        .toString());
    }

    /** How long a code can be redeemed from now on. */
    public void codesLast(Duration life) {
        admin("PUT", "", "{\"accessCodeLifespan\":" + life.toSeconds() + "}");
    }

    /** Gives a role of the realm to somebody, or takes it away. */
    public void role(String user, String role, boolean given) {
        String roles = "[" + admin("GET", "/roles/" + role, "") + "]";
        admin(given ? "POST" : "DELETE", "/users/" + user(user).getString("id") + "/role-mappings/realm", roles);
    }

    private JsonObject user(String name) {
        return ((JsonArray) admin("GET", "/users?exact=true&username=" + name, "")).getJsonObject(0);
    }

    private JsonStructure admin(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/admin/realms/bank" + path))
                .header("Authorization", "Bearer " + adminToken())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        String answer = sent(request.build());
        return answer.isBlank() ? Json.createObjectBuilder().build() : read(answer);
    }

    private String adminToken() {
        Map<String, String> fields =
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", "admin");
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return ((JsonObject) read(sent(request))).getString("access_token");
    }

    private static String sent(HttpRequest request) {
        try {
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(request + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static JsonStructure read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }

    private Path log() {
        return Shipped.TARGET.path().resolve("servers").resolve("keycloak.log");
    }

    private static Path home() {
        try (var found = Files.list(Shipped.SERVERS.path())) {
            return found.filter(path -> path.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Keycloak is missing: run with -Pkeycloak"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) throws IOException {
        try (var in = Keycloak.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The script and the server that it started. */
    @Override
    public void close() {
        if (process != null) {
            List<ProcessHandle> all = process.descendants().toList();
            Processes.kill(process);
            all.forEach(ProcessHandle::destroyForcibly);
        }
        network.close();
    }
}
