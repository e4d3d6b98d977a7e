package org.mendan.it.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;

/** Who sees, edits and takes along which records, asked of the pages and of the audit log. */
@ExtendWith(WithNodes.class)
class RecordListIT {
    private Nodes nodes;
    private String login;
    private Person host;
    private String id;

    @BeforeEach
    void a_meeting_was_held(Nodes grid) {
        nodes = grid;
        login = nodes.newAccount();
        host = signedIn(login);
        id = meets(host, login);
    }

    private Person signedIn(String who) {
        Person person = new Person(nodes.first().address());
        person.signsIn(who);
        return person;
    }

    private String meets(Person somebody, String theirLogin) {
        somebody.starts(new Person(nodes.first().address()).takesNumber());
        return nodes.query(
                        "select r.id from meeting_record r join account a on a.id = r.host_id where a.login = ?"
                                + " order by r.record_number desc",
                        theirLogin)
                .get(0);
    }

    /** Somebody of that role, in the host's own organisation ("own"), the one above it, or one beside it. */
    private String account(String role, String place) {
        String other = nodes.newAccount();
        nodes.change("update account set role_name = ? where login = ?", role, other);
        if (place.equals("above")) {
            nodes.change(
                    "update account set organisation_id = (select o.parent_id from organisation o"
                            + " where o.id = account.organisation_id) where login = ?",
                    other);
        } else if (place.equals("beside")) {
            UUID branch = UUID.randomUUID();
            nodes.change(
                    "insert into organisation (id, parent_id, name, created_at)"
                            + " select ?, o.parent_id, '梅田支店', o.created_at from organisation o"
                            + " join account a on a.organisation_id = o.id where a.login = ?",
                    branch,
                    other);
            nodes.change("update account set organisation_id = ? where login = ?", branch, other);
        }
        return other;
    }

    private Page writes(Person somebody, Map<String, String> typed) {
        return somebody.submit(somebody.get("/host/record?id=" + id), "noteForm", "noteSave", typed);
    }

    private List<String> audited(String action) {
        return nodes.query(
                "select outcome_name || ' ' || actor || ' ' || detail from audit_entry where action_name = ?"
                        + " and object_name = ? order by happened_at",
                action,
                id);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, UTF_8);
    }

    private boolean finds(Person somebody, String query) {
        return somebody.get("/host/records?" + query).body().contains("record?id=" + id);
    }

    @Test
    void MR2_what_the_host_writes_is_kept_found_and_audited() {
        String words = "鈴木-" + id.substring(0, 8);
        Page answer = writes(host, Map.of("counterpart", " " + words + " ", "topic", "金利<b>", "tags_input", "ＮＩＳＡ"));

        assertThat(answer.location()).isEqualTo("/host/record?id=" + id + "&saved=true");
        assertThat(host.get(answer.location()).body()).contains("商談の内容を保存しました。", words, "金利&lt;b&gt;", "nisa");
        assertThat(audited("record.edit"))
                .containsExactly("SUCCESS " + login + " counterpart: \"\" -> \"" + words
                        + "\"; topic: \"\" -> \"金利<b>\"; tags: \"\" -> \"nisa\"");
        assertThat(finds(host, "words=" + encoded(words + "　金利"))).isTrue();
        assertThat(finds(host, "tags=nisa&words=" + encoded(words))).isTrue();
        assertThat(finds(host, "words=nothing-like-this")).isFalse();
        assertThat(finds(host, "tags=nothing-like-this")).isFalse();
    }

    @Test
    void MR2_the_second_of_two_editors_is_told_and_loses_nothing() {
        Page second = host.get("/host/record?id=" + id);
        writes(host, Map.of("counterpart", "先に書いた名前"));

        Page answer = host.submit(second, "noteForm", "noteSave", Map.of("counterpart", "後に書いた名前"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("先に変更されました", "value=\"後に書いた名前\"", "<bdi>先に書いた名前</bdi>");
        assertThat(audited("record.edit")).last().asString().isEqualTo("FAILURE " + login + " changed meanwhile");

        Page knowingly = host.submit(answer, "noteForm", "noteSave", Map.of("counterpart", "後に書いた名前"));
        assertThat(knowingly.location()).endsWith("&saved=true");
        assertThat(host.get("/host/record?id=" + id).body()).contains("value=\"後に書いた名前\"");
    }

    @Test
    void MR2_what_is_too_long_is_told_at_its_field_and_kept() {
        String endless = "あ".repeat(201);
        Page answer = writes(host, Map.of("counterpart", endless, "tags_input", "い".repeat(41)));

        assertThat(answer.body())
                .contains("200文字以内で入力してください。", endless, "タグは1つ40文字以内", "い".repeat(41))
                .contains("aria-describedby=\"counterpart-problem\"", "aria-describedby=\"tags-problem tags-hint\"");
        assertThat(audited("record.edit")).isEmpty();
    }

    @Test
    void MR2_nobody_writes_into_a_record_of_somebody_else() {
        String stranger = nodes.newAccount();
        Person other = signedIn(stranger);
        String own = meets(other, stranger);
        Map<String, String> forged = Map.of("counterpart", "forged");

        // The form of a record of one's own, sent to the address of another: it stays about the one that it was made
        // for
        Page answer = sendsElsewhere(other, other.get("/host/record?id=" + own), forged);
        assertThat(answer.location()).isEqualTo("/host/record?id=" + own + "&saved=true");
        assertThat(other.get("/host/record?id=" + own).body()).contains("value=\"forged\"");
        assertThat(other.get("/host/record?id=" + id).status()).isEqualTo(404);
        assertThat(audited("record.read")).containsExactly("FAILURE " + stranger + " outside the reader's scope");

        // Those who may read it have no form; one that they held before they may no longer write is worth nothing
        for (String role : List.of("ADMIN", "ORGANISATION_ADMIN", "AUDITOR")) {
            Person reader = signedIn(reading(role));
            Page before = host.get("/host/record?id=" + id);
            assertThat(reader.get("/host/record?id=" + id).body()).doesNotContain("noteForm");
            assertThat(sendsElsewhere(reader, before, forged).location()).doesNotContain("saved");
        }
        assertThat(audited("record.edit")).isEmpty();
        assertThat(host.get("/host/record?id=" + id).body()).doesNotContain("forged");
    }

    /** An account that reads the record and has no part in it. */
    private String reading(String role) {
        String other = account(role.equals("AUDITOR") ? "HOST" : role, role.equals("ADMIN") ? "beside" : "own");
        if (role.equals("AUDITOR")) {
            nodes.change(
                    "insert into account_right (account_id, right_name) select id, 'AUDITOR' from account where login = ?",
                    other);
        }
        return other;
    }

    /** The page's form with its fields, sent by that person to the record of this test. */
    private Page sendsElsewhere(Person somebody, Page page, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>(page.form("noteForm").fields());
        fields.putAll(typed);
        fields.put("noteSave", "noteSave");
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return somebody.send(
                "POST",
                "/host/record?id=" + id,
                BodyPublishers.ofString(body),
                Map.of("Origin", somebody.origin(), "Content-Type", "application/x-www-form-urlencoded"));
    }

    @Test
    void MR2_administrators_read_what_is_theirs_and_write_nothing() {
        for (String[] who : List.of(
                new String[] {"ORGANISATION_ADMIN", "own"},
                new String[] {"ORGANISATION_ADMIN", "above"},
                new String[] {"ADMIN", "beside"})) {
            Person reader = signedIn(account(who[0], who[1]));
            assertThat(finds(reader, "")).as(String.join(" ", who)).isTrue();
            Page record = reader.get("/host/record?id=" + id);
            assertThat(record.status()).isEqualTo(200);
            assertThat(record.body()).contains("商談の内容").doesNotContain("noteSave");
        }
        String beside = account("ORGANISATION_ADMIN", "beside");
        Person stranger = signedIn(beside);
        assertThat(finds(stranger, "")).isFalse();
        assertThat(stranger.get("/host/record?id=" + id).status()).isEqualTo(404);
        assertThat(audited("record.read")).containsExactly("FAILURE " + beside + " outside the reader's scope");
    }

    @Test
    void MR2_an_administrator_searches_by_host_and_sorts() {
        nodes.change("update account set display_name = ? where login = ?", "高橋 " + id, login);
        Person reader = signedIn(account("ORGANISATION_ADMIN", "own"));

        assertThat(finds(reader, "host=" + encoded("高橋 " + id.substring(0, 9)))).isTrue();
        assertThat(finds(reader, "host=" + encoded("低橋 " + id))).isFalse();
        for (String column : List.of("NUMBER", "STARTED", "HOST", "COUNTERPART")) {
            Page page = reader.get("/host/records?rising=false&sort=" + column + "&host=" + encoded(id));
            assertThat(page.body()).as(column).contains("record?id=" + id, "（降順）", "value=\"" + id + "\"");
        }
    }

    @Test
    void MR2_the_list_is_exported_by_right_only_and_audited() {
        writes(host, Map.of("counterpart", "=cmd|' /C calc'!A0", "topic", "金利, \"固定\""));
        String admin = account("ORGANISATION_ADMIN", "above");
        Person reader = signedIn(admin);

        Page file = reader.get("/host/records.csv?words=calc");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(file.header("Content-Disposition")).startsWith("attachment; filename=\"meeting-records-");
        assertThat(file.body()).startsWith("\uFEFF番号,開始,").endsWith("\r\n");
        assertThat(file.body()).contains(",'=cmd|' /C calc'!A0,\"金利, \"\"固定\"\"\",");
        assertThat(host.get("/host/records.csv").status()).isEqualTo(403);
        assertThat(nodes.query(
                        "select outcome_name || ' ' || detail from audit_entry where action_name = 'record.export'"
                                + " and actor in (?, ?) order by happened_at",
                        admin,
                        login))
                .containsExactly("SUCCESS words=calc", "FAILURE no right");
        assertThat(new Person(nodes.first().address()).get("/host/records.csv").location())
                .startsWith("/sign-in");
    }
}
