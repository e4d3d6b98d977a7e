package org.mendan.it.http.access;

import java.util.List;
import java.util.UUID;

/** Policies, and changes of them that wait for a second pair of eyes. */
final class PolicyRoom {
    private static final String PAGE = "/admin/policy";
    private static final String VALUE =
            "select value_text from policy_value where organisation_id = ? and policy_name = ?";
    private static final String CAMERA = "camera.guest";
    private static final String LENGTH = "number.length";

    private PolicyRoom() {}

    static List<Row> rows() {
        return List.of(
                Row.of(PAGE, "change", "save", Stand.ADMINS_HERE, PolicyRoom::save),
                Row.of(PAGE, "change", "save", Stand.NOBODY, PolicyRoom::saveForAll),
                Row.of(PAGE, "decision", "approve", Stand.ADMINS_HERE, PolicyRoom::approve),
                Row.of(PAGE, "decision", "drop", Stand.ADMINS_HERE, PolicyRoom::drop));
    }

    private static Scene about(Stage stage) {
        return stage.scene(address(stage.here(), CAMERA)).after(() -> {
            stage.nodes()
                    .change(
                            "delete from policy_value where policy_name = ? and organisation_id = ?",
                            CAMERA,
                            stage.here());
            stage.nodes().change("delete from policy_proposal where organisation_id = ?", stage.here());
        });
    }

    private static String address(UUID organisation, String policy) {
        return PAGE + "?name=" + policy + "&organisation=" + organisation;
    }

    private static Scene save(Stage stage) {
        return about(stage).typed("change:value", "false").fact(VALUE, stage.here(), CAMERA);
    }

    /** What holds for the whole installation, pressed at one organisation. */
    private static Scene saveForAll(Stage stage) {
        return stage.scene(address(stage.root(), LENGTH))
                .typed("change:number", "5")
                .to(address(stage.here(), LENGTH))
                .fact("select value_text from policy_value where policy_name = ?", LENGTH);
    }

    private static Scene proposed(Stage stage) {
        stage.nodes()
                .change(
                        "insert into policy_proposal (id, organisation_id, policy_name, value_text, asked_at, asked_by)"
                                + " select ?, id, ?, 'false', created_at, 'another@example.jp' from organisation where id = ?",
                        UUID.randomUUID(),
                        CAMERA,
                        stage.here());
        return about(stage);
    }

    private static Scene approve(Stage stage) {
        return proposed(stage).fact(VALUE, stage.here(), CAMERA);
    }

    private static Scene drop(Stage stage) {
        return proposed(stage).fact("select id from policy_proposal where organisation_id = ?", stage.here());
    }
}
