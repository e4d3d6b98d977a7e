package org.mendan.it.http.access;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tree of organisations. */
final class OrganisationRoom {
    private static final String PAGE = "/admin/organisations";
    private static final String FORM = "organisations";

    private OrganisationRoom() {}

    static List<Row> rows() {
        return List.of(
                Row.of(PAGE, FORM, "tree", Stand.ADMINS_HERE, OrganisationRoom::select),
                Row.of(PAGE, FORM, "tree", Stand.ADMINS, OrganisationRoom::selectElsewhere),
                Row.of(PAGE, FORM, "rename", Stand.ADMINS_HERE, OrganisationRoom::rename),
                Row.of(PAGE, FORM, "add", Stand.ADMINS_HERE, OrganisationRoom::add),
                Row.of(PAGE, FORM, "move", Stand.ADMINS_HERE, OrganisationRoom::move),
                Row.of(PAGE, FORM, "move", Stand.ADMINS, OrganisationRoom::moveTheTop));
    }

    private static Scene about(Stage stage, UUID organisation) {
        return stage.scene(PAGE + "?id=" + organisation);
    }

    private static String unheard() {
        return "支店 " + UUID.randomUUID();
    }

    private static Scene select(Stage stage) {
        String name = unheard();
        stage.branch(name);
        return selects(about(stage, stage.here()), name);
    }

    /** The tree was the whole one when the page was opened. */
    private static Scene selectElsewhere(Stage stage) {
        return selects(about(stage, stage.here()), "よそ " + stage.login());
    }

    private static Scene selects(Scene scene, String name) {
        return scene.byScript("organisations:tree", "organisations:chosen")
                .typed("jakarta.faces.behavior.event", "select")
                .typed("jakarta.faces.partial.event", "select")
                .first((person, open) -> {
                    scene.typed("organisations:tree_instantSelection", node(open.body(), name));
                    return open;
                })
                .shows("<h2 id=\"chosen-heading\"><bdi>" + name);
    }

    /** The place of an organisation in the tree: the last one that begins before its name. */
    private static String node(String page, String name) {
        Matcher node =
                Pattern.compile("data-rowkey=\"([^\"]+)\"").matcher(page.substring(0, page.indexOf(">" + name + "<")));
        String last = "";
        while (node.find()) {
            last = node.group(1);
        }
        return last;
    }

    private static Scene rename(Stage stage) {
        UUID branch = stage.branch(unheard());
        return about(stage, branch)
                .typed("organisations:name", unheard())
                .fact("select name from organisation where id = ?", branch);
    }

    private static Scene add(Stage stage) {
        UUID branch = stage.branch(unheard());
        return about(stage, branch)
                .typed("organisations:child", unheard())
                .fact("select name from organisation where parent_id = ?", branch);
    }

    private static Scene move(Stage stage) {
        UUID branch = stage.branch(unheard());
        UUID other = stage.branch(unheard());
        return about(stage, branch)
                .typed("organisations:parent", other.toString())
                .fact("select parent_id from organisation where id = ?", branch);
    }

    /** Where somebody belongs he moves only if he sees more than that. */
    private static Scene moveTheTop(Stage stage) {
        return about(stage, stage.here())
                .typed("organisations:parent", stage.elsewhere().toString())
                .fact("select parent_id from organisation where id = ?", stage.here())
                .after(() -> stage.nodes()
                        .change("update organisation set parent_id = ? where id = ?", stage.root(), stage.here()));
    }
}
