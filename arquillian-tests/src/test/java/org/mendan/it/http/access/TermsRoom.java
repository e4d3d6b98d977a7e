package org.mendan.it.http.access;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mendan.it.http.Page;
import org.mendan.it.http.Person;

/** The terms, which are the whole institution's. Whatever is published here is planned only, and taken back again. */
final class TermsRoom {
    private static final String EDIT = "/admin/terms-edit";
    private static final String KIND = "PRIVACY_POLICY";
    private static final String LIST = "/admin/terms";

    private TermsRoom() {}

    static List<Row> rows() {
        return List.of(
                Row.of(EDIT, "revision", "look", Stand.ADMINS, TermsRoom::look),
                Row.of(EDIT, "preview", "write", Stand.ADMINS, TermsRoom::write),
                Row.of(EDIT, "preview", "publish", Stand.ADMINS, TermsRoom::publish),
                Row.of(LIST, "documents", "kinds:versions:withdraw", Stand.ADMINS, TermsRoom::withdraw));
    }

    private static Map<String, String> written(Stage stage) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String language : List.of("ja", "en")) {
            fields.put("revision:title-" + language, stored(stage, "title", language));
            fields.put("revision:body-" + language, "改訂した本文 " + UUID.randomUUID());
        }
        LocalDateTime later =
                LocalDateTime.now(ZoneId.of("Asia/Tokyo")).plusDays(30).truncatedTo(ChronoUnit.MINUTES);
        fields.put("revision:from", later.toString().substring(0, 16));
        return fields;
    }

    private static String stored(Stage stage, String column, String language) {
        return stage.nodes()
                .query(
                        "select " + column + " from terms_version where kind = ? and language_code = ?"
                                + " and withdrawn_at is null order by version_number desc",
                        KIND,
                        language)
                .get(0);
    }

    private static Scene look(Stage stage) {
        Scene scene = stage.scene(EDIT + "?kind=" + KIND).shows("preview:publish");
        written(stage).forEach(scene::typed);
        return scene;
    }

    private static Scene looked(Stage stage) {
        return stage.scene(EDIT + "?kind=" + KIND)
                .first((person, open) -> person.submit(open, "revision", "revision:look", written(stage)));
    }

    private static Scene write(Stage stage) {
        return looked(stage).shows("revision:look");
    }

    private static Scene publish(Stage stage) {
        return looked(stage).fact(() -> planned(stage)).after(() -> nothingPlannedStays(stage));
    }

    private static Scene withdraw(Stage stage) {
        return looked(stage)
                .first((person, looked) -> {
                    person.submit(looked, "preview", "preview:publish", Map.of());
                    return person.get(LIST);
                })
                .fact(() -> planned(stage))
                .after(() -> nothingPlannedStays(stage));
    }

    private static List<String> planned(Stage stage) {
        return stage.nodes()
                .query(
                        "select id from terms_version where kind = ? and withdrawn_at is null and published_by = ?",
                        KIND,
                        stage.login());
    }

    private static void nothingPlannedStays(Stage stage) {
        stage.mayEverything();
        Person person = stage.person();
        Page list = person.get(LIST);
        if (list.body().contains(":withdraw\"")) {
            person.submit(
                    list,
                    "documents",
                    list.body().replaceAll("(?s).*id=\"(documents:[^\"]*:withdraw)\".*", "$1"),
                    Map.of());
        }
    }
}
