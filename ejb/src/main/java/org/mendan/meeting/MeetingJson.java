package org.mendan.meeting;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mendan.persistence.record.Ending;

/** How a meeting is written into the grid: as JSON text, for grid threads do not see our classes. */
final class MeetingJson {
    /** Made once, for each call of {@link Json} searches the class path for a provider. */
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private MeetingJson() {}

    static String write(Meeting meeting) {
        JsonObjectBuilder json = BUILDERS.createObjectBuilder()
                .add("origin", origin(meeting.origin()))
                .add("host", presence(meeting.host()))
                .add("guest", presence(meeting.guest()))
                .add("recorded", meeting.recorded());
        if (meeting.ending() != null) {
            json.add("ending", meeting.ending().name());
        }
        return json.build().toString();
    }

    static Meeting read(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new Meeting(
                    origin(json.getJsonObject("origin")),
                    presence(json.getJsonObject("host")),
                    presence(json.getJsonObject("guest")),
                    json.containsKey("ending") ? Ending.valueOf(json.getString("ending")) : null,
                    json.getBoolean("recorded"));
        }
    }

    private static JsonObjectBuilder origin(Origin o) {
        return BUILDERS.createObjectBuilder()
                .add("id", o.id().toString())
                .add("recordNumber", o.recordNumber())
                .add("hostAccount", o.host().accountId().toString())
                .add("organisation", o.host().organisationId().toString())
                .add("hostName", o.host().name())
                .add("branch", o.host().branch())
                .add("guestEntry", o.guestEntry())
                .add("watchword", o.watchword().key())
                .add("startedAt", o.startedAt().toString())
                .add("hostToken", o.hostToken())
                .add("guestToken", o.guestToken())
                .add("guestBrowser", o.guestBrowser())
                .add("consent", o.consent().toString());
    }

    private static Origin origin(JsonObject json) {
        return new Origin(
                MeetingId.of(json.getString("id")),
                json.getJsonNumber("recordNumber").longValue(),
                new Host(
                        UUID.fromString(json.getString("hostAccount")),
                        UUID.fromString(json.getString("organisation")),
                        json.getString("hostName"),
                        json.getString("branch")),
                json.getString("guestEntry"),
                new Watchword(json.getString("watchword")),
                Instant.parse(json.getString("startedAt")),
                json.getString("hostToken"),
                json.getString("guestToken"),
                json.getString("guestBrowser"),
                UUID.fromString(json.getString("consent")));
    }

    private static JsonObjectBuilder presence(Presence presence) {
        JsonObjectBuilder json = BUILDERS.createObjectBuilder()
                .add("since", presence.since().toString())
                .add("came", presence.came())
                .add("leaving", presence.leaving());
        Connection connection = presence.connection();
        if (connection != null) {
            json.add("node", connection.node())
                    .add("socket", connection.socket())
                    .add("tab", connection.tab());
        }
        return json;
    }

    private static Presence presence(JsonObject json) {
        Connection connection = json.containsKey("socket")
                ? new Connection(json.getString("node"), json.getString("socket"), json.getString("tab"))
                : null;
        return new Presence(
                connection,
                json.getBoolean("came"),
                Instant.parse(json.getString("since")),
                json.getBoolean("leaving"));
    }
}
