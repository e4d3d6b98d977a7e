package org.mendan.presentation;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mendan.persistence.document.Layout;

/** How a presentation is written into the grid: as JSON text, for grid threads do not see our classes. */
final class PresentationJson {
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private PresentationJson() {}

    static String write(Presentation shown) {
        JsonArrayBuilder pages = BUILDERS.createArrayBuilder();
        shown.pages().forEach(size -> pages.add(size.width()).add(size.height()));
        return BUILDERS.createObjectBuilder()
                .add("showing", shown.showing().toString())
                .add("document", shown.document().toString())
                .add("version", shown.version().toString())
                .add("title", shown.title())
                .add("layout", shown.layout().name())
                .add("pages", pages)
                .add("turn", shown.turn())
                .add("page", shown.spot().page())
                .add("offset", shown.spot().offset())
                .add("guestTurns", shown.guestTurns())
                .add("saveable", shown.saveable())
                .build()
                .toString();
    }

    static Presentation read(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new Presentation(
                    UUID.fromString(json.getString("showing")),
                    UUID.fromString(json.getString("document")),
                    UUID.fromString(json.getString("version")),
                    json.getString("title"),
                    Layout.valueOf(json.getString("layout")),
                    pages(json.getJsonArray("pages")),
                    json.getInt("turn"),
                    new Spot(json.getInt("page"), json.getInt("offset")),
                    json.getBoolean("guestTurns"),
                    json.getBoolean("saveable"));
        }
    }

    private static List<PageSize> pages(JsonArray lengths) {
        List<PageSize> pages = new ArrayList<>();
        for (int i = 0; i < lengths.size(); i += 2) {
            pages.add(new PageSize(lengths.getInt(i), lengths.getInt(i + 1)));
        }
        return pages;
    }
}
