package org.mendan.session;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** How the sessions of a login are written into the grid. */
final class SessionsJson {
    /** Made once, for each call of {@link Json} searches the class path for a provider. */
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private SessionsJson() {}

    static String write(Sessions sessions) {
        JsonArrayBuilder all = BUILDERS.createArrayBuilder();
        for (Session session : sessions.all()) {
            all.add(BUILDERS.createObjectBuilder()
                    .add("id", session.id())
                    .add("organisation", session.organisation().toString())
                    .add("since", session.since().toString())
                    .add("seen", session.seen().toString())
                    .add("address", session.address())
                    .add("browser", session.browser())
                    .add("refused", session.refused()));
        }
        return all.build().toString();
    }

    static Sessions read(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return new Sessions(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(SessionsJson::session)
                    .toList());
        }
    }

    private static Session session(JsonObject json) {
        return new Session(
                json.getString("id"),
                UUID.fromString(json.getString("organisation")),
                Instant.parse(json.getString("since")),
                Instant.parse(json.getString("seen")),
                json.getString("address"),
                json.getString("browser"),
                json.getString("refused"));
    }
}
