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
        return signedIn(account(organisation, role));
    }

    private Person signedIn(String login) {
        Person person = new Person(nodes.first().address());
        person.signsIn(login);
        return person;
    }

    private String account(String organisation, String role) {
        String login = nodes.newAccount();
        nodes.change(
                "update account set organisation_id = ?, role_name = ? where login = ?",
                UUID.fromString(organisation),
                role,
                login);
        return login;
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

    /** The rows of the table with that first heading, without tags. */
    private static List<String> rows(Page page, String heading) {
        String table = page.body().substring(page.body().indexOf(">" + heading + "</th>"));
        return Pattern.compile("<tr><th scope=\"row\">(.*?)</tr>", Pattern.DOTALL)
                .matcher(table.substring(0, table.indexOf("</table>")))
                .results()
                .map(row -> row.group(1).replaceAll("<[^>]*>", " ").strip().replaceAll("\\s+", " "))
                .toList();
    }

    private static String change(Page page, String id) {
        Matcher change = Pattern.compile(
                        "data-figure=\"" + id + "\">.*?<dd class=\"quiet\">([^<]*)</dd>", Pattern.DOTALL)
                .matcher(page.body());
        assertThat(change.find()).as(id).isTrue();
        return change.group(1);
    }

    /** In an organisation and the one below it, over four days and the time before them. */
    private void meetingsOfLongAgo() {
        PastMeetings past = new PastMeetings(nodes);
        String host = account(branch, "HOST");
        past.held(host, 1, "2019-12-30T03:00:00Z", 5, "HOST_ENDED");
        past.held(host, 1, "2020-01-01T03:00:00Z", 10, "HOST_ENDED");
        past.held(host, 1, "2020-01-02T14:30:00Z", 20, "GUEST_ENDED");
        // Past midnight in Tokyo
        past.held(host, 1, "2020-01-02T15:00:00Z", 30, "HOST_ENDED");
        past.held(account(below, "HOST"), 1, "2020-01-03T03:00:00Z", 40, "GUEST_LOST");
    }

    private String days(String path, String organisation) {
        return path + "?organisation=" + organisation + "&from=2020-01-01&until=2020-01-04";
    }

    @Test
    void AD3_each_figure_each_ending_and_each_day_is_of_the_organisation_and_the_days_that_were_asked_for() {
        meetingsOfLongAgo();
        Person admin = signedIn(branch, "ORGANISATION_ADMIN");
        Page all = admin.get(days("/admin/dashboard", branch));
        assertThat(figure(all, "meetings")).isEqualTo("4");
        assertThat(change(all, "meetings")).isEqualTo("前の期間（1）より300%増");
        assertThat(figure(all, "median")).isEqualTo("25分0秒");
        assertThat(change(all, "median")).isEqualTo("前の期間（5分0秒）より400%増");
        assertThat(figure(all, "ninety")).isEqualTo("37分0秒");
        assertThat(figure(all, "failed")).isEqualTo("0");
        assertThat(change(all, "failed")).isEqualTo("前の期間と同じ");
        assertThat(rows(all, "終わり方"))
                .containsExactly(
                        "担当者が終了 2 50%", "お客さまが終了 1 25%", "担当者が画面を閉じた 0 0%", "お客さまの接続が途切れた 1 25%", "担当者の接続が途切れた 0 0%");
        assertThat(rows(all, "日"))
                .containsExactly("2020/01/01 1 0", "2020/01/02 1 0", "2020/01/03 2 0", "2020/01/04 0 0");
        assertThat(all.body()).contains("<title>2020/01/03: 2</title>", "value=\"2020-01-04\"");

        Page one = admin.get(days("/admin/dashboard", below));
        assertThat(figure(one, "meetings")).isEqualTo("1");
        assertThat(figure(one, "median")).isEqualTo("40分0秒");
        assertThat(figure(one, "ninety")).isEqualTo("40分0秒");
        assertThat(change(one, "meetings")).isEqualTo("前の期間にはありません");
    }

    @Test
    void AD3_the_file_has_the_same_days_and_taking_it_along_is_audited() {
        meetingsOfLongAgo();
        Person admin = signedIn(branch, "ORGANISATION_ADMIN");
        assertThat(admin.get(days("/admin/dashboard.csv", branch))
                        .body()
                        .lines()
                        .skip(1))
                .containsExactly(
                        "2020-01-01,1,0,1,0,0,0,0",
                        "2020-01-02,1,0,0,1,0,0,0",
                        "2020-01-03,2,0,1,0,0,1,0",
                        "2020-01-04,0,0,0,0,0,0,0");
        assertThat(nodes.query(
                        "select detail from audit_entry where action_name = 'dashboard.export' and object_name = ?",
                        branch))
                .containsExactly("2020-01-01 2020-01-04");
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

    /** Both fields of a period, as the page marks them: wrong or not. */
    private static List<String> marks(Page page) {
        return Pattern.compile("<input[^>]*name=\"(from|until)\"[^>]*aria-invalid=\"(true|false)\"[^>]*>")
                .matcher(page.body())
                .results()
                .map(field ->
                        field.group(1) + " " + field.group(2) + field.group().contains("\"period-problem\""))
                .toList();
    }

    @Test
    void AD3_AU1_MR2_a_period_that_cannot_be_is_told_at_its_field() {
        Person admin = signedIn(account(branch, "ADMIN"));
        for (String path : List.of("/admin/dashboard", "/admin/audit", "/host/records")) {
            Page reversed = admin.get(path + "?from=2026-02-01&until=2026-01-01");
            assertThat(marks(reversed)).as(path).containsExactly("from falsefalse", "until truetrue");
            assertThat(reversed.body()).contains("id=\"period-problem\" role=\"alert\">終わりの日は");
            Page unreadable = admin.get(path + "?from=tomorrow");
            assertThat(marks(unreadable)).as(path).containsExactly("from truetrue", "until falsefalse");
            assertThat(unreadable.body()).contains("日付は「2026-11-22」の形で");
            assertThat(marks(admin.get(path))).as(path).containsExactly("from falsefalse", "until falsefalse");
            assertThat(admin.get(path).body()).doesNotContain("period-problem");
        }
    }
}
