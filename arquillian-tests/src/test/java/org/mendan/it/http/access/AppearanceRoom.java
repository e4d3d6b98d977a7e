package org.mendan.it.http.access;

import java.util.List;
import java.util.UUID;

/** How an organisation looks. */
final class AppearanceRoom {
    private static final String PAGE = "/admin/appearance";
    private static final String LOGO = "select logo_id from branding where organisation_id = ?";
    private static final String PICTURES =
            "select id from picture where organisation_id = ? and purpose = 'BACKGROUND'";

    private AppearanceRoom() {}

    static List<Row> rows() {
        return List.of(
                Row.of(PAGE, "looks", "save", Stand.ADMINS_HERE, AppearanceRoom::save),
                Row.of(PAGE, "looks", "replace", Stand.ADMINS_HERE, AppearanceRoom::replace),
                Row.of(PAGE, "looks", "withoutLogo", Stand.ADMINS_HERE, AppearanceRoom::withoutLogo),
                Row.of(PAGE, "background", "add", Stand.ADMINS_HERE, AppearanceRoom::add),
                Row.of(PAGE, "pictures", "own:remove", Stand.ADMINS_HERE, AppearanceRoom::remove));
    }

    private static Scene about(Stage stage) {
        return stage.scene(PAGE + "?organisation=" + stage.here()).after(() -> {
            stage.nodes().change("delete from branding where organisation_id = ?", stage.here());
            stage.nodes().change("delete from picture where organisation_id = ?", stage.here());
        });
    }

    private static Scene save(Stage stage) {
        return about(stage)
                .typed("looks:name", "みらい証券")
                .file("looks:logo", new byte[0])
                .fact("select shown_name from branding where organisation_id = ?", stage.here());
    }

    private static Scene withLogo(Stage stage) {
        UUID logo = stage.picture("LOGO");
        stage.nodes()
                .change(
                        "insert into branding (organisation_id, shown_name, colour, logo_id, version_number, changed_at,"
                                + " changed_by) select id, '', '', ?, 1, created_at, 'test' from organisation where id = ?",
                        logo,
                        stage.here());
        return about(stage).fact(LOGO, stage.here());
    }

    private static Scene replace(Stage stage) {
        return withLogo(stage).file("looks:logo", Stage.png());
    }

    private static Scene withoutLogo(Stage stage) {
        return withLogo(stage).file("looks:logo", new byte[0]);
    }

    private static Scene add(Stage stage) {
        return about(stage)
                .typed("background:name", "青い壁")
                .file("background:file", Stage.png())
                .fact(PICTURES, stage.here());
    }

    private static Scene remove(Stage stage) {
        stage.picture("BACKGROUND");
        return about(stage).fact(PICTURES, stage.here());
    }
}
