package org.mendan.it.http.access;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mendan.it.http.Page;
import org.mendan.it.server.Eventually;

/** Accounts from a file. Another organisation's administrator may bring one, but not for here. */
final class ImportRoom {
    private static final String PAGE = "/admin/accounts-import";
    private static final Duration LONG = Duration.ofSeconds(30);

    /** The report is about a file of his own. */
    private static final Set<Stand> READERS = EnumSet.of(
            Stand.ORGANISATION_ADMIN,
            Stand.AUDITING_ORGANISATION_ADMIN,
            Stand.ADMIN,
            Stand.OTHER_ORGANISATION_ADMIN,
            Stand.OTHER_ADMIN);

    private ImportRoom() {}

    static List<Row> rows() {
        return List.of(
                Row.of(PAGE, "upload", "look", Stand.ADMINS_HERE, ImportRoom::look),
                Row.of(PAGE, "save", "report", READERS, ImportRoom::report),
                Row.of(PAGE, "start", "go", Stand.ADMINS_HERE, ImportRoom::start),
                Row.of(PAGE, "progress", "again", Stand.ADMINS_HERE, ImportRoom::again)
                        .asked(Stand.HOST, Stand.AUDITOR, Stand.ORGANISATION_ADMIN, Stand.OTHER_HOST, Stand.ADMIN));
    }

    private static String login() {
        return "imported-" + UUID.randomUUID() + "@example.jp";
    }

    private static byte[] file(Stage stage, String login) {
        List<String> names = stage.nodes()
                .query(
                        "select name from organisation where id in (?, ?) order by parent_id nulls first",
                        stage.root(),
                        stage.here());
        return Scene.bytes("login,name,organisation\n" + login + ",佐藤 花子," + String.join("/", names) + "\n");
    }

    private static Scene look(Stage stage) {
        return stage.scene(PAGE).file("upload:file", file(stage, login())).shows("追加：1件");
    }

    private static Scene looked(Stage stage, String login) {
        return stage.scene(PAGE)
                .first((person, open) ->
                        person.upload(open, "upload", "upload:look", "upload:file", "file", file(stage, login)));
    }

    /** What he has looked at himself. */
    private static Scene report(Stage stage) {
        return looked(stage, login()).shows("\r\n2,");
    }

    private static Scene start(Stage stage) {
        String login = login();
        return looked(stage, login)
                .typed("start:invite", "")
                .fact("select organisation_id from account where login = ?", login)
                .after(() -> over(stage));
    }

    /** Somebody who could not be sent an invitation is invited again. */
    private static Scene again(Stage stage) {
        String login = login();
        return looked(stage, login)
                .first((person, looked) -> {
                    stage.nodes().mail().goAway();
                    try {
                        person.submit(looked, "start", "start:go", Map.of("start:invite", "on"));
                        over(stage);
                    } finally {
                        stage.nodes().mail().comeBack();
                    }
                    return person.get(PAGE);
                })
                .fact(() -> stage.nodes().mail().to(login))
                .after(() -> {
                    stage.mayEverything();
                    over(stage);
                });
    }

    /** Only one import runs at a time. */
    private static void over(Stage stage) {
        Eventually.get("the import", LONG, () -> stage.person().get(PAGE), ImportRoom::isOver);
    }

    private static boolean isOver(Page page) {
        return page.status() != 200 || !page.body().contains("<progress");
    }
}
