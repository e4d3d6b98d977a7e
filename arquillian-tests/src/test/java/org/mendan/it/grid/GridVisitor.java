package org.mendan.it.grid;

import com.hazelcast.client.HazelcastClient;
import com.hazelcast.client.config.ClientConfig;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;

/** Looks into the servers' shared memory, as no member of the grid: what ran for hours there needs no hour in a test. */
public final class GridVisitor implements AutoCloseable {
    private final HazelcastInstance client;

    GridVisitor(String grid, String member) {
        ClientConfig config = new ClientConfig()
                .setClusterName(grid)
                .setProperty("hazelcast.logging.type", "none")
                .setProperty("hazelcast.phone.home.enabled", "false");
        config.getNetworkConfig().addAddress(member).setSmartRouting(false);
        client = HazelcastClient.newHazelcastClient(config);
    }

    /** As if all sessions of that login had begun, or had last been used, so much longer ago: {@code since} or {@code seen}. */
    public void turnBack(String login, String moment, Duration time) {
        IMap<String, String> sessions = client.getMap("mendan.sessions");
        JsonArrayBuilder older = Json.createArrayBuilder();
        for (JsonObject session : sessions(login)) {
            Instant moved = Instant.parse(session.getString(moment)).minus(time);
            older.add(Json.createObjectBuilder(session).add(moment, moved.toString()));
        }
        sessions.set(login, older.build().toString());
    }

    /** When the first session of that login was last used, to the minute. */
    public Instant seen(String login) {
        return Instant.parse(sessions(login).iterator().next().getString("seen"));
    }

    private Iterable<JsonObject> sessions(String login) {
        IMap<String, String> sessions = client.getMap("mendan.sessions");
        try (var reader = Json.createReader(new StringReader(sessions.getOrDefault(login, "[]")))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    @Override
    public void close() {
        client.shutdown();
    }
}
