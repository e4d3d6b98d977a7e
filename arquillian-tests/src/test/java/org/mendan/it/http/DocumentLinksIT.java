package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;
import org.mendan.it.server.Eventually;

/** Links to documents, from the host who makes one to the guest who opens it. */
@ExtendWith(WithNodes.class)
class DocumentLinksIT {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Pattern ADDRESS =
            Pattern.compile("id=\"link-address\"[^>]*>[^<]*(/document/[A-Za-z0-9_-]{22})<");
    private static final Pattern PICTURE = Pattern.compile("src=\"(/document/[^\"]+/pages/[0-9]+)\"");
    private static final String NAME = "%E7%B4%84%E6%AC%BE%20%E7%AC%AC2%E7%89%88.pdf";
    private static final String TITLE = "約款 第2版";

    private Nodes nodes;
    private Shelf shelf;
    private Person host;
    private Person guest;
    private String document;

    @BeforeEach
    void upload(Nodes grid) {
        nodes = grid;
        shelf = new Shelf(nodes);
        host = shelf.person("DOCUMENT_UPLOAD");
        guest = new Person(nodes.first().address());
        document = shelf.uploaded(host, NAME);
        shelf.awaitState(document, "READY");
    }

    private static String found(Pattern pattern, Page page) {
        Matcher matcher = pattern.matcher(page.body());
        assertThat(matcher.find()).as(page.body()).isTrue();
        return matcher.group(1);
    }

    private Page page(Person person) {
        return person.get("/host/document?id=" + document);
    }

    private Page makes(Person person, String days, String password, String repeated) {
        return person.submit(
                page(person),
                "about",
                "about:linkMake",
                Map.of("about:linkDays", days, "about:linkPassword", password, "about:linkRepeated", repeated));
    }

    private String link(String password) {
        return found(ADDRESS, makes(host, "14", password, password));
    }

    /** Where the address of a link leads. */
    private Page opens(Person person, String link) {
        return person.get(person.get(link).location());
    }

    private String column(String name) {
        return nodes.query("select " + name + " from document_link where document_id = ?", UUID.fromString(document))
                .get(0);
    }

    private void change(String what) {
        nodes.change("update document_link set " + what + " where document_id = ?", UUID.fromString(document));
    }

    @Test
    void DO1_whoever_has_the_link_sees_the_pages_without_signing_in_until_it_is_revoked() {
        String link = link("");
        Page entry = guest.get(link);
        assertThat(entry.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "Path=/document", "Max-Age=7200");
        assertThat(entry.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(entry.header("X-Robots-Tag")).isEqualTo("noindex");
        String token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(entry.location()).doesNotContain(token);
        Page first = guest.get(entry.location());
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body())
                .contains(TITLE, "1 / 2 ページ", "name=\"robots\" content=\"noindex\"")
                .doesNotContain(token, "支店", "primefaces", "id=\"save\"");
        Page image = guest.get(found(PICTURE, first));
        assertThat(image.header("Content-Type")).startsWith("image/png");
        assertThat(image.header("Cache-Control")).contains("no-store");
        assertThat(guest.get(entry.location() + "&page=2").body()).contains("2 / 2 ページ");
        opens(guest, link);
        assertThat(column("opens")).isEqualTo("1");
        assertThat(column("token_hash")).hasSize(64).doesNotContain(token);
        opens(new Person(nodes.first().address()), link);
        assertThat(column("opens")).isEqualTo("2");
        assertThat(nodes.query(
                        "select id from audit_entry where action_name = 'document-link.open' and object_name = ?"
                                + " and detail = ?",
                        TITLE,
                        column("upper(substring(cast(id as varchar), 1, 6))")))
                .hasSize(2);

        Page listed = page(host);
        assertThat(listed.body()).contains("開かれた回数: 2").doesNotContain(token);
        Page revoked = host.submit(listed, "about", "about:link:0:revoke", Map.of());
        assertThat(revoked.body()).contains("を無効にしました");
        Page closed = guest.get(entry.location());
        assertThat(closed.body()).contains("このリンクは使えなくなりました").doesNotContain(TITLE);
        assertThat(guest.get(found(PICTURE, first)).status()).isEqualTo(404);
        assertThat(nodes.failures("document-link.open", column("upper(substring(cast(id as varchar), 1, 6))")))
                .contains("REVOKED");
    }

    @Test
    void DO1_without_the_visit_there_is_neither_page_nor_picture_nor_file() {
        String location = guest.get(link("")).location();
        Page seen = guest.get(location);
        Person stranger = new Person(nodes.first().address());
        assertThat(stranger.get(location).body()).contains("もう一度開いてください").doesNotContain(TITLE);
        assertThat(stranger.get(found(PICTURE, seen)).status()).isEqualTo(404);
        assertThat(nodes.failures("document-link.open", column("cast(id as varchar)")))
                .containsExactlyInAnyOrder("no visit", "not open");
        assertThat(stranger.get(found(PICTURE, seen).replace("/pages/1", "/file"))
                        .status())
                .isEqualTo(404);
        assertThat(guest.get(found(PICTURE, seen).replace("/1", "/3")).status()).isEqualTo(404);
        assertThat(stranger.get("/document").body()).contains("もう一度開いてください");
        assertThat(stranger.get("/document?id=%00&page=x&why=%3Cscript%3E").status())
                .isEqualTo(200);
    }

    @Test
    void DO1_a_password_is_asked_for_and_five_wrong_ones_pause_the_link() {
        String link = link("合言葉は開けごま");
        Page question = opens(guest, link);
        assertThat(question.body()).contains("パスワード").doesNotContain(TITLE);
        assertThat(column("opens")).isEqualTo("0");
        for (int i = 0; i < 4; i++) {
            assertThat(guest.submit(question, "unlock", "unlock:open", Map.of("unlock:password", "wrong " + i))
                            .body())
                    .contains("パスワードが違います");
        }
        Map<String, String> right = Map.of("unlock:password", "合言葉は開けごま");
        assertThat(guest.submit(question, "unlock", "unlock:open", Map.of("unlock:password", ""))
                        .body())
                .contains("15分ほど");
        assertThat(guest.submit(question, "unlock", "unlock:open", right).body())
                .contains("15分ほど")
                .doesNotContain(TITLE);
        change("paused_until = created_at");
        Page done = guest.submit(question, "unlock", "unlock:open", right);
        assertThat(guest.get(done.location()).body()).contains(TITLE);
        assertThat(column("failures")).isEqualTo("0");
        assertThat(column("opens")).isEqualTo("1");
        assertThat(opens(guest, link).body()).contains(TITLE);
        assertThat(opens(new Person(nodes.first().address()), link).body()).doesNotContain(TITLE);
        assertThat(column("password_hash")).startsWith("PBKDF2");
    }

    @Test
    void DO1_a_link_that_opens_nothing_any_more_says_why_and_nothing_of_the_document() {
        String location = guest.get(link("")).location();
        UUID id = UUID.fromString(document);
        change("expires_at = created_at");
        assertThat(guest.get(location).body()).contains("期限が過ぎました").doesNotContain(TITLE);
        assertThat(page(host).body()).contains("期限が過ぎました");
        change("expires_at = timestamp with time zone '2999-01-01 00:00:00+00'");
        nodes.change("update document_version set state = 'FAILED', problem = 'DAMAGED' where document_id = ?", id);
        assertThat(guest.get(location).body()).contains("今はご覧いただけません").doesNotContain(TITLE);
        assertThat(page(host).body()).contains("今お見せできないので").doesNotContain("about:linkMake");
        nodes.change("update document_version set state = 'READY', problem = null where document_id = ?", id);
        assertThat(guest.get(location).body()).contains(TITLE);
        host.submit(page(host), "about", "about:remove", Map.of());
        assertThat(guest.get(location).body()).contains("この資料は削除されました").doesNotContain(TITLE);
    }

    @Test
    void DO5_the_file_and_the_watermark_are_the_documents_own_decision() {
        Page seen = guest.get(guest.get(link("")).location());
        String picture = found(PICTURE, seen);
        String file = picture.replace("/pages/1", "/file");
        assertThat(guest.get(file).status()).isEqualTo(404);
        assertThat(nodes.query(
                        "select id from audit_entry where action_name = 'document-link.download' and object_name = ?"
                                + " and outcome_name = 'FAILURE'",
                        TITLE))
                .isNotEmpty();
        String plain = guest.get(picture).body();
        assertThat(guest.get(picture).body()).isEqualTo(plain);
        Page saved = host.submit(
                page(host), "about", "about:save", Map.of("about:downloadable", "true", "about:watermark", "true"));
        assertThat(saved.body()).contains("保存しました");
        assertThat(nodes.query("select watermark from document where id = ?", UUID.fromString(document)))
                .containsExactly("TRUE");
        Page marked = guest.get(picture);
        assertThat(marked.header("Content-Type")).startsWith("image/png");
        assertThat(marked.body()).contains("PNG").isNotEqualTo(plain);
        Page whole = guest.get(file);
        assertThat(whole.status()).isEqualTo(200);
        assertThat(whole.body()).startsWith("%PDF-1.4").hasSize(Shelf.PDF.length());
        assertThat(whole.header("Content-Type")).startsWith("application/pdf");
        assertThat(whole.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(whole.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"__ _2_.pdf\"; filename*=UTF-8''" + NAME);
        assertThat(nodes.query(
                        "select id from audit_entry where action_name = 'document.change' and object_name = ?"
                                + " and detail like '%downloadable watermark'",
                        TITLE))
                .isNotEmpty();
    }

    @Test
    void DO1_whoever_guesses_links_is_answered_no_more_for_a_while() {
        String link = link("");
        String guess = link.substring(0, link.length() - 22) + "A".repeat(22);
        for (int i = 0; i < 20; i++) {
            assertThat(opens(guest, guess).body()).contains("途中で切れていないか");
        }
        assertThat(opens(guest, guess).body()).contains("10分ほど");
        assertThat(opens(guest, link).body()).contains("10分ほど").doesNotContain(TITLE);
        assertThat(opens(new Person(nodes.first().address()), link).body()).contains(TITLE);
    }

    @Test
    void DO1_a_link_that_cannot_be_made_says_why_at_the_field_and_keeps_the_days() {
        assertThat(makes(host, "15", "", "").body()).contains("1から14までの数字", "value=\"15\"");
        assertThat(makes(host, "9", "short", "short").body()).contains("8文字以上で入力してください", "value=\"9\"");
        assertThat(makes(host, "9", "long enough", "something else").body()).contains("同じではありません");
        assertThat(nodes.query("select id from document_link where document_id = ?", UUID.fromString(document)))
                .isEmpty();
        assertThat(nodes.failures("document-link.make", TITLE)).contains("DAYS", "PASSWORD", "NOT_REPEATED");
    }

    @Test
    void DO1_everybody_who_sees_a_document_sends_it_and_sees_the_own_links_only() {
        link("");
        Person colleague = shelf.person("APPROVER");
        assertThat(page(colleague).body()).contains("まだリンクはありません", "about:linkMake");
        Page own = makes(colleague, "1", "", "");
        assertThat(own.body()).contains("about:link:0:revoke").doesNotContain("about:link:1:revoke");
        assertThat(page(host).body()).contains("about:link:1:revoke");
    }

    @Test
    void DO1_where_links_are_not_allowed_none_is_made_and_none_opens() {
        String location = guest.get(link("")).location();
        String admin = nodes.newAccount();
        nodes.change("update account set role_name = 'ADMIN' where login = ?", admin);
        Person administrator = new Person(nodes.first().address());
        administrator.signsIn(admin);
        Page policy = administrator.get("/admin/policy?name=document.links&organisation=" + shelf.branch());
        assertThat(policy.status()).isEqualTo(200);
        administrator.submit(policy, "change", "change:save", Map.of("change:value", "false"));
        Eventually.holds(
                "the policy", LONG, () -> assertThat(guest.get(location).body()).contains("今はご覧いただけません"));
        assertThat(page(host).body()).contains("今の設定ではできません").doesNotContain("about:linkMake");
    }
}
