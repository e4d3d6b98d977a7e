package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;
import org.mendan.it.wire.Room;

/** The figures that administrators see, of meetings that were really held. */
@ExtendWith(WithNodes.class)
class DashboardIT {
    private Nodes nodes;
    private String branch;
    private String below;

    @BeforeEach
    void arrive(Nodes grid) {
        nodes = grid;
        branch = organisation(nodes.query("select id from organisation where parent_id is null")
                .get(0));
        below = organisation(branch);
    }

    private String organisation(String parent) {
        String id = UUID.randomUUID().toString();
        nodes.change(
                "insert into organisation (id, parent_id, name, created_at)"
                        + " select ?, id, ?, created_at from organisation where id = ?",
                UUID.fromString(id),
                "部店 " + id,
                UUID.fromString(parent));
        return id;
    }

    private Person signedIn(String organisation, String role) {
        String login = nodes.newAccount();
        nodes.change(
                "update account set organisation_id = ?, role_name = ? where login = ?",
                UUID.fromString(organisation),
                role,
                login);
        Person person = new Person(nodes.first().address());
        person.signsIn(login);
        return person;
    }

    private void meets(String organisation) {
        Room room = Room.between(
                signedIn(organisation, "HOST"), new Person(nodes.first().address()));
        room.close();
    }

    private static String figure(Page page, String id) {
        Matcher figure = Pattern.compile(
                        "data-figure=\"" + id + "\">.*?<dd class=\"figure\">([^<]*)</dd>", Pattern.DOTALL)
                .matcher(page.body());
        assertThat(figure.find()).as(id).isTrue();
        return figure.group(1);
    }

    @Test
    void AD3_meetings_and_numbers_in_vain_are_counted_for_an_organisation_with_all_below_it() {
        meets(branch);
        meets(below);
        signedIn(below, "HOST").starts("000000");
        Person admin = signedIn(branch, "ORGANISATION_ADMIN");
        Page page = admin.get("/admin/dashboard");
        assertThat(figure(page, "meetings")).isEqualTo("2");
        assertThat(figure(page, "failed")).isEqualTo("1");
        assertThat(page.body()).contains("日ごとの面談", "前の期間にはありません", "class=\"bars\"");
        assertThat(figure(admin.get("/admin/dashboard?organisation=" + below), "meetings"))
                .isEqualTo("1");
        Page file = admin.get("/admin/dashboard.csv?organisation=" + branch);
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        List<String> days = file.body().lines().skip(1).toList();
        assertThat(file.body()).startsWith("\uFEFFday,meetings,failed_numbers,host_ended,");
        assertThat(days).hasSize(28).allMatch(day -> day.matches("\\d{4}-\\d\\d-\\d\\d(,\\d){7}"));
        // Two days of them where midnight came in between
        assertThat(days.stream().mapToInt(day -> day.charAt(11) - '0').sum()).isEqualTo(2);
        assertThat(days.stream().mapToInt(day -> day.charAt(13) - '0').sum()).isEqualTo(1);
    }

    @Test
    void AD3_days_without_meetings_say_so_and_days_that_cannot_be_are_told() {
        Person admin = signedIn(branch, "ORGANISATION_ADMIN");
        assertThat(admin.get("/admin/dashboard").body()).contains("この期間の面談はありません", "終わった面談がありません");
        assertThat(admin.get("/admin/dashboard?from=2026-02-01&until=2026-01-01")
                        .body())
                .contains("終わりの日は、始まりの日と同じか後にしてください。");
        assertThat(admin.get("/admin/dashboard?from=2024-01-01&until=2026-01-01")
                        .body())
                .contains("期間は366日までにしてください。");
    }
}
