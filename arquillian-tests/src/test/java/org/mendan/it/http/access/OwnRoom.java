package org.mendan.it.http.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mendan.it.http.Page;
import org.mendan.it.http.Person;
import org.mendan.it.server.AuthenticatorApp;

/** Everybody's own account. */
final class OwnRoom {
    private static final String PAGE = "/host/account";
    private static final String FACTOR = "select account_id from second_factor where account_id = ?";
    private static final String CODES = "select id from recovery_code where account_id = ? order by id";
    private static final Pattern SECRET = Pattern.compile("<span class=\"digits\">([A-Z2-7 ]{39})</span>");

    private OwnRoom() {}

    static List<Row> rows() {
        return List.of(
                own("password", "change", OwnRoom::change),
                own("factor", "begin", OwnRoom::begin),
                own("factor", "cancel", OwnRoom::cancel),
                own("factor", "turnOn", OwnRoom::turnOn),
                own("factor", "newCodes", OwnRoom::newCodes),
                own("factor", "turnOff", OwnRoom::turnOff),
                own("sessions", "each:end", OwnRoom::end),
                own("sessions", "endOthers", OwnRoom::end));
    }

    private static Row own(String form, String action, Function<Stage, Scene> scene) {
        return Row.of(PAGE, form, action, Stand.EVERYBODY, scene).asked(Stand.HOST, Stand.OTHER_ADMIN);
    }

    private static Scene about(Stage stage) {
        return stage.scene(PAGE);
    }

    private static Scene change(Stage stage) {
        String sample = "select password_hash from account where login = 'host@example.jp'";
        String wanted = "a new phrase " + UUID.randomUUID();
        return about(stage)
                .typed("password:present", Person.PASSWORD)
                .typed("password:wanted", wanted)
                .typed("password:repeated", wanted)
                .fact("select password_hash from account where id = ?", stage.account())
                .after(() -> stage.nodes()
                        .change("update account set password_hash = (" + sample + ") where id = ?", stage.account()));
    }

    private static Scene begin(Stage stage) {
        return about(stage).shows("factor:turnOn");
    }

    private static Scene begun(Stage stage) {
        return about(stage).first((person, open) -> person.submit(open, "factor", "factor:begin", Map.of()));
    }

    private static Scene cancel(Stage stage) {
        return begun(stage).shows("factor:begin");
    }

    private static Scene turnOn(Stage stage) {
        Scene scene = begun(stage).typed("factor:password", Person.PASSWORD);
        return scene.first((person, begun) -> {
                    scene.typed("factor:code", AuthenticatorApp.code(secret(begun), 0));
                    return begun;
                })
                .fact(FACTOR, stage.account())
                .after(() -> off(stage));
    }

    private static String secret(Page begun) {
        Matcher shown = SECRET.matcher(begun.body());
        if (!shown.find()) {
            throw new AssertionError("no secret\n" + begun.body());
        }
        return shown.group(1);
    }

    private static void off(Stage stage) {
        stage.nodes().change("delete from recovery_code where account_id = ?", stage.account());
        stage.nodes().change("delete from second_factor where account_id = ?", stage.account());
    }

    private static Scene on(Stage stage) {
        stage.nodes()
                .change(
                        "insert into second_factor (account_id, secret, since, last_step)"
                                + " select id, 'JBSWY3DPEHPK3PXP', created_at, 0 from account where id = ?",
                        stage.account());
        return about(stage).typed("factor:password", Person.PASSWORD).after(() -> off(stage));
    }

    private static Scene newCodes(Stage stage) {
        return on(stage).fact(CODES, stage.account());
    }

    private static Scene turnOff(Stage stage) {
        return on(stage).fact(FACTOR, stage.account());
    }

    /** Somewhere else where he is signed in. */
    private static Scene end(Stage stage) {
        Person there = stage.signedIn(stage.login());
        return about(stage).fact(() -> there.get("/host/connect").status());
    }
}
