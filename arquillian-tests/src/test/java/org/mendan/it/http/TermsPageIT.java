package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;

/** The terms as administrators revise them, as guests meet them, and as records keep them. */
@ExtendWith(WithNodes.class)
class TermsPageIT {
    private static final String EDIT = "/admin/terms-edit?kind=TERMS_OF_USE";
    private static final String CURRENT =
            "select id from terms_version where kind = 'TERMS_OF_USE' and language_code = 'ja' and withdrawn_at is null"
                    + " order by version_number desc";

    private Nodes nodes;
    private Person admin;
    private String login;
    private Map<String, String> fields;

    @BeforeEach
    void arrive(Nodes grid) {
        nodes = grid;
        login = nodes.newAccount();
        nodes.change("update account set role_name = 'ADMIN' where login = ?", login);
        admin = new Person(nodes.first().address());
        admin.signsIn(login);
        fields = new LinkedHashMap<>(Map.of("revision:from", ""));
        for (String language : List.of("ja", "en")) {
            fields.put("revision:title-" + language, stored("title", language));
            fields.put("revision:body-" + language, stored("body", language));
        }
    }

    @AfterEach
    void nothingPlannedStays() {
        Page list = admin.get("/admin/terms");
        if (list.body().contains(":withdraw\"")) {
            admin.submit(list, "documents", withdrawButton(list), Map.of());
        }
    }

    private String stored(String column, String language) {
        return nodes.query(
                        "select " + column + " from terms_version where kind = 'TERMS_OF_USE' and language_code = ?"
                                + " and withdrawn_at is null order by version_number desc",
                        language)
                .get(0);
    }

    private String current() {
        return nodes.query(CURRENT).get(0);
    }

    private Page looks(Page edit) {
        return admin.submit(edit, "revision", "revision:look", fields);
    }

    private Page publishes() {
        return admin.submit(looks(admin.get(EDIT)), "preview", "preview:publish", Map.of());
    }

    private static String withdrawButton(Page list) {
        return list.body().replaceAll("(?s).*id=\"(documents:[^\"]*:withdraw)\".*", "$1");
    }

    private static String fresh() {
        return "改訂した本文 " + UUID.randomUUID();
    }

    @Test
    void AD3_CN2_a_revision_is_what_the_next_guest_reads_and_an_open_page_is_told() {
        Person guest = new Person(nodes.second().address());
        Page open = guest.get("/terms");
        String words = fresh();
        fields.put("revision:body-ja", words);
        Page review = looks(admin.get(EDIT));
        assertThat(review.body()).contains(words, "公開と同時に有効になります", "変更がないため");
        assertThat(stored("body", "ja")).isNotEqualTo(words);

        Page published = admin.submit(review, "preview", "preview:publish", Map.of());
        assertThat(published.location()).endsWith("/admin/terms?published=TERMS_OF_USE");
        assertThat(admin.get(published.location()).body()).contains("「利用規約」の改訂を登録しました。", login);
        Page refused = guest.submit(open, "answer", "answer:ok", Map.of());
        assertThat(refused.body()).contains("もう一度", words);
        assertThat(guest.acceptsTerms().location()).isEqualTo("/number");
        assertThat(nodes.query(
                        "select object_name from audit_entry where action_name = 'terms.version' and actor = ?", login))
                .containsExactly("terms-of-use.ja.txt");
    }

    @Test
    void AD3_a_record_leads_to_the_version_its_guest_agreed_to_however_old() {
        String agreed = stored("body", "ja");
        Person guest = new Person(nodes.first().address());
        String host = nodes.newAccount();
        Person hostPerson = new Person(nodes.first().address());
        hostPerson.signsIn(host);
        hostPerson.starts(guest.takesNumber());
        String version = current();
        fields.put("revision:body-ja", fresh());
        publishes();
        assertThat(current()).isNotEqualTo(version);

        String record = nodes.query(
                        "select r.id from meeting_record r join account a on a.id = r.host_id where a.login = ?", host)
                .get(0);
        assertThat(hostPerson.get("/host/record?id=" + record).body()).contains("/host/terms?id=" + version);
        Page old = hostPerson.get("/host/terms?id=" + version);
        assertThat(old.body()).contains("過去の版", agreed.substring(0, 20).strip());
        assertThat(hostPerson.get("/host/terms?id=" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(hostPerson.get("/host/terms?id=x").status()).isEqualTo(404);
    }

    @Test
    void AD3_a_planned_revision_waits_and_can_be_taken_back() {
        String before = current();
        fields.put("revision:body-ja", fresh());
        fields.put("revision:body-en", fresh());
        fields.put(
                "revision:from",
                nodes.query("select to_char(current_date + 40, 'YYYY-MM-DD') || 'T09:00'")
                        .get(0));
        publishes();
        Page list = admin.get("/admin/terms");
        assertThat(list.body()).contains("予定", "これから有効になる改訂があります").doesNotContain("terms-edit?kind=TERMS_OF_USE");
        assertThat(new Person(nodes.first().address()).get("/terms").body()).contains(before);

        Page again = looks(admin.get(EDIT));
        assertThat(again.body()).contains("取り下げてから").contains(fields.get("revision:body-ja"));

        Page withdrawn = admin.submit(list, "documents", withdrawButton(list), Map.of());
        assertThat(withdrawn.body()).contains("改訂を取り下げました");
        assertThat(current()).isEqualTo(before);
        assertThat(nodes.query(
                        "select object_name from audit_entry where action_name = 'terms.withdraw' and actor = ?",
                        login))
                .hasSize(2);
        // A page that still shows the button
        assertThat(admin.submit(list, "documents", withdrawButton(list), Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(nodes.query(
                        "select object_name from audit_entry where action_name = 'terms.withdraw' and actor = ?",
                        login))
                .hasSize(2);
    }

    @Test
    void AD3_a_press_is_about_the_revision_that_was_shown_and_not_about_one_planned_since() {
        fields.put(
                "revision:from",
                nodes.query("select to_char(current_date + 40, 'YYYY-MM-DD') || 'T09:00'")
                        .get(0));
        fields.put("revision:body-ja", fresh());
        publishes();
        Page shown = admin.get("/admin/terms");
        Person other = new Person(nodes.first().address());
        other.signsIn(login);
        Page list = other.get("/admin/terms");
        other.submit(list, "documents", withdrawButton(list), Map.of());
        String words = fresh();
        fields.put("revision:body-ja", words);
        publishes();

        Page told = admin.submit(shown, "documents", withdrawButton(shown), Map.of());
        assertThat(told.body()).contains("この改訂はすでに取り下げられています。");
        assertThat(stored("body", "ja")).isEqualTo(words);
    }

    @Test
    void AD3_ME1_signs_of_two_units_come_whole_wherever_they_stand_in_a_long_text() {
        for (String begin : List.of("", "x")) {
            String words = begin + "🏦".repeat(6_000) + UUID.randomUUID();
            fields.put("revision:body-ja", words);
            publishes();
            assertThat(stored("body", "ja")).isEqualTo(words);
            assertThat(new Person(nodes.first().address()).get("/terms").body()).contains(words);
            assertThat(admin.get(EDIT).body()).contains(words);
        }
        fields.put("revision:body-ja", fresh());
        publishes();
    }

    @Test
    void AD3_what_is_wrong_stands_at_its_field_and_nothing_typed_is_lost() {
        fields.put("revision:title-ja", "");
        fields.put("revision:body-ja", "書きかけの本文");
        assertThat(looks(admin.get(EDIT)).body()).contains("題名を入力してください。", "書きかけの本文");
        fields.put("revision:title-ja", "利用規約");
        fields.put("revision:from", "2020-01-01T09:00");
        assertThat(looks(admin.get(EDIT)).body()).contains("これからの日時を入力してください。", "2020-01-01T09:00");
        fields.put("revision:from", "あした");
        assertThat(looks(admin.get(EDIT)).body()).contains("日付と時刻の両方を入力してください。", "あした");
    }

    @Test
    void AD3_of_two_who_revise_the_second_is_told_and_loses_nothing() {
        fields.put("revision:body-ja", fresh());
        Page second = looks(admin.get(EDIT));
        String mine = fields.get("revision:body-ja");
        fields.put("revision:body-ja", fresh());
        publishes();
        Page told = admin.submit(second, "preview", "preview:publish", Map.of());
        assertThat(told.body()).contains("ほかの管理者がいま改訂しました。", mine);
        fields.put("revision:body-ja", mine);
        Page review = looks(told);
        assertThat(admin.submit(review, "preview", "preview:publish", Map.of()).location())
                .contains("published");
        assertThat(stored("body", "ja")).isEqualTo(mine);
    }
}
