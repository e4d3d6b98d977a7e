package org.mendan.it.http.access;

import java.util.List;
import org.mendan.it.http.Person;

/** The audit log. */
final class LogRoom {
    private static final String PAGE = "/admin/audit";

    private LogRoom() {}

    static List<Row> rows() {
        return List.of(
                Row.of(PAGE, "check", "verify", Stand.READERS_OF_THE_LOG, LogRoom::verify),
                Row.of(PAGE, "list", "entries", Stand.READERS_OF_THE_LOG, LogRoom::list));
    }

    /** Somebody else may have begun a check a moment ago: a button that is switched off is no refusal. */
    private static Scene verify(Stage stage) {
        return stage.scene(PAGE)
                .byScript("check:verify", "check")
                .fact("select id from audit_entry where action_name = 'audit.verify' and actor = ?", stage.login());
    }

    private static Scene list(Stage stage) {
        String unheard = stage.colleague();
        new Person(stage.nodes().first().address()).signsIn(unheard);
        return stage.scene(PAGE + "?words=" + unheard)
                .byScript("list:entries", "list:entries")
                .typed("list:entries_pagination", "true")
                .typed("list:entries_first", "0")
                .typed("list:entries_rows", "20")
                .shows(unheard);
    }
}
