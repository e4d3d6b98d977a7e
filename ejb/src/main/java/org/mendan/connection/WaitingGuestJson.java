package org.mendan.connection;

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
import org.mendan.meeting.MeetingId;

/** How a waiting guest is written into the grid: as JSON text, for grid threads do not see our classes. */
final class WaitingGuestJson {
    /** Made once, for each call of {@link Json} searches the class path for a provider. */
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private WaitingGuestJson() {}

    static String write(WaitingGuest guest) {
        JsonObjectBuilder json = BUILDERS.createObjectBuilder()
                .add("token", guest.token())
                .add("number", guest.number().digits())
                .add("expiresAt", guest.expiresAt().toString())
                .add("consent", guest.consent().toString())
                .add("address", guest.address())
                .add("browser", guest.browser());
        if (guest.withdrawnAt() != null) {
            json.add("withdrawnAt", guest.withdrawnAt().toString());
        }
        if (guest.socket() != null) {
            json.add("socket", guest.socket());
        }
        if (guest.meeting() != null) {
            json.add("meeting", guest.meeting().toString());
        }
        return json.add("open", guest.open()).build().toString();
    }

    static WaitingGuest read(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new WaitingGuest(
                    json.getString("token"),
                    new ConnectionNumber(json.getString("number")),
                    Instant.parse(json.getString("expiresAt")),
                    json.containsKey("withdrawnAt") ? Instant.parse(json.getString("withdrawnAt")) : null,
                    json.containsKey("socket") ? json.getString("socket") : null,
                    UUID.fromString(json.getString("consent")),
                    json.getString("address"),
                    json.getString("browser"),
                    json.containsKey("meeting") ? MeetingId.of(json.getString("meeting")) : null,
                    json.getBoolean("open"));
        }
    }
}
