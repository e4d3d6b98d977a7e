package org.mendan.connection;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** How a count of attempts is written into the grid. */
final class AttemptsJson {
    /** Made once, for each call of {@link Json} searches the class path for a provider. */
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private AttemptsJson() {}

    static String write(Attempts attempts) {
        JsonArrayBuilder times = BUILDERS.createArrayBuilder();
        attempts.times().forEach(time -> times.add(time.toEpochMilli()));
        JsonObjectBuilder json = BUILDERS.createObjectBuilder().add("times", times);
        if (attempts.pausedUntil() != null) {
            json.add("pausedUntil", attempts.pausedUntil().toEpochMilli());
        }
        return json.build().toString();
    }

    static Attempts read(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            List<Instant> times = json.getJsonArray("times").getValuesAs(JsonNumber.class).stream()
                    .map(number -> Instant.ofEpochMilli(number.longValue()))
                    .toList();
            return new Attempts(
                    times,
                    json.containsKey("pausedUntil")
                            ? Instant.ofEpochMilli(
                                    json.getJsonNumber("pausedUntil").longValue())
                            : null);
        }
    }
}
