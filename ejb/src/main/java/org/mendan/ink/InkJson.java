package org.mendan.ink;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How ink is written into the grid: as JSON text, for grid threads do not see our classes. */
final class InkJson {
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private InkJson() {}

    static String write(Ink ink) {
        JsonArrayBuilder marks = BUILDERS.createArrayBuilder();
        ink.marks().forEach(mark -> marks.add(object(mark)));
        return BUILDERS.createObjectBuilder()
                .add("showing", ink.showing().toString())
                .add("revision", ink.revision())
                .add("marks", marks)
                .build()
                .toString();
    }

    private static JsonObjectBuilder object(Mark mark) {
        JsonObjectBuilder object = BUILDERS.createObjectBuilder().add("page", mark.page());
        if (mark instanceof Stroke stroke) {
            JsonArrayBuilder points = BUILDERS.createArrayBuilder();
            stroke.points().forEach(points::add);
            object.add("tool", stroke.tool().name()).add("points", points);
        }
        return object;
    }

    static Ink read(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            List<Mark> marks = json.getJsonArray("marks").getValuesAs(InkJson::mark);
            return new Ink(UUID.fromString(json.getString("showing")), json.getInt("revision"), marks);
        }
    }

    private static Mark mark(JsonObject json) {
        int page = json.getInt("page");
        JsonArray points = json.getJsonArray("points");
        return points == null
                ? new Wipe(page)
                : new Stroke(page, Tool.valueOf(json.getString("tool")), points.getValuesAs(JsonNumber::intValue));
    }
}
