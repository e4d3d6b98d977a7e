package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;
import org.mendan.it.server.Eventually;

/** Documents from the upload to their pages, in a branch of their own. */
@ExtendWith(WithNodes.class)
class DocumentsIT {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Pattern PICTURE = Pattern.compile("src=\"(/host/documents/pages/[^\"]+)\"");

    private Nodes nodes;
    private Shelf shelf;
    private UUID branch;
    private String login;
    private Person host;

    @BeforeEach
    void arrive(Nodes grid) {
        nodes = grid;
        shelf = new Shelf(nodes);
        branch = shelf.branch();
        login = shelf.account("DOCUMENT_UPLOAD");
        host = new Person(nodes.first().address());
        host.signsIn(login);
    }

    private String ready(String name) {
        String id = shelf.uploaded(host, name);
        shelf.awaitState(id, "READY");
        return id;
    }

    private Page page(Person person, String id) {
        return person.get("/host/document?id=" + id);
    }

    private static String picture(Page page) {
        Matcher found = PICTURE.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void DO1_an_uploaded_file_becomes_pages_that_the_branch_sees_and_nobody_else() {
        String id = ready("yakkan.pdf");
        Person colleague = shelf.person("APPROVER");
        Page seen = page(colleague, id);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.body()).contains("1 / 2 ページ", "yakkan.pdf").doesNotContain("about:save");
        assertThat(colleague.get("/host/documents").body()).contains("2 ページ", "yakkan");
        Page image = colleague.get(picture(seen));
        assertThat(image.status()).isEqualTo(200);
        assertThat(image.header("Content-Type")).startsWith("image/png");
        assertThat(image.body()).contains("PNG");

        Person stranger = nodes.host(nodes.first());
        assertThat(stranger.get("/host/documents").body()).doesNotContain(id);
        assertThat(page(stranger, id).status()).isEqualTo(404);
        assertThat(stranger.get(picture(seen)).status()).isEqualTo(404);
        assertThat(nodes.failures("document.read", id)).containsExactly("not granted", "not granted");
        assertThat(new Person(nodes.first().address()).get(picture(seen)).location())
                .startsWith("/sign-in");
        assertThat(colleague.get(picture(seen).replace("/1/", "/3/")).status()).isEqualTo(404);
        assertThat(colleague.get(picture(seen).replace("/1/", "/../")).status()).isIn(400, 404);
    }

    @ParameterizedTest
    @CsvSource({"'',400,空です", "MZ program,415,この種類", "<svg onload=alert(1)>,415,この種類"})
    void DO1_what_is_no_document_is_refused_with_a_sentence_and_audited(String file, int status, String sentence) {
        String name = "refused-" + UUID.randomUUID() + ".pdf";
        Page answer = Shelf.uploads(host, name, file);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains(sentence);
        assertThat(nodes.failures("document.upload", name)).hasSize(1);
        assertThat(nodes.query("select id from document where organisation_id = ?", branch))
                .isEmpty();
    }

    @Test
    void DO1_nobody_uploads_without_the_right_or_from_another_site() {
        Person colleague = shelf.person("APPROVER");
        assertThat(Shelf.uploads(colleague, "a.pdf", Shelf.PDF).status()).isEqualTo(403);
        assertThat(colleague.get("/host/documents").body()).doesNotContain("id=\"upload\"");
        Page foreign = host.send(
                "POST",
                "/host/documents/upload?name=a.pdf",
                BodyPublishers.ofString(Shelf.PDF),
                Map.of("Origin", "https://evil.example"));
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(nodes.query("select id from document where organisation_id = ?", branch))
                .isEmpty();
    }

    @Test
    void DO1_a_file_that_cannot_be_converted_says_why_and_can_be_tried_again() {
        String id = Shelf.document(Shelf.uploads(host, "broken.pdf", "%PDF-1.4 and nothing of it"));
        shelf.awaitState(id, "FAILED");
        assertThat(host.get("/host/documents").body()).contains("変換できませんでした", "壊れている");
        Page failed = page(host, id);
        assertThat(failed.body()).contains("壊れている");
        host.submit(failed, "about", "about:again", Map.of());
        assertThat(nodes.query(
                        "select object_name from audit_entry where action_name = 'document.convert' and actor = ?",
                        login))
                .containsExactly("broken");
        shelf.awaitState(id, "FAILED");
    }

    @Test
    void DO1_a_conversion_whose_server_has_died_is_begun_anew() {
        String id = ready("again.pdf");
        nodes.change(
                "update document_version set state = 'CONVERTING', attempts = 1, lease_holder = ?,"
                        + " leased_until = uploaded_at where document_id = ?",
                UUID.randomUUID(),
                UUID.fromString(id));
        shelf.awaitState(id, "READY");
        assertThat(page(host, id).body()).contains("1 / 2 ページ");
        assertThat(host.get(picture(page(host, id))).status()).isEqualTo(200);
        // One that was begun too often is given up
        nodes.change(
                "update document_version set state = 'WAITING', attempts = 3 where document_id = ?",
                UUID.fromString(id));
        shelf.awaitState(id, "FAILED");
        assertThat(page(host, id).body()).contains("途中で止まりました");
    }

    @Test
    void DO1_of_two_who_change_a_document_the_second_is_told_and_nothing_typed_is_lost() {
        String id = ready("shared.pdf");
        Page early = page(host, id);
        Page saved = host.submit(
                page(host, id),
                "about",
                "about:save",
                Map.of("about:title", "保険のご案内", "about:notes", "ここで質問を受ける", "about:layout", "VERTICAL"));
        assertThat(saved.body()).contains("保存しました", "保険のご案内");
        Page second = host.submit(early, "about", "about:save", Map.of("about:title", "別の題"));
        assertThat(second.body()).contains("ほかの方が先に変更しました", "別の題");
        assertThat(page(host, id).body()).contains("保険のご案内", "ここで質問を受ける");
        Page untitled = host.submit(page(host, id), "about", "about:save", Map.of("about:title", "  "));
        assertThat(untitled.body()).contains("タイトルを200文字以内で");
        assertThat(host.get("/host/documents?words=ほけん").body()).doesNotContain(id);
        assertThat(host.get("/host/documents?words=%E4%BF%9D%E9%99%BA").body()).contains(id);
    }

    @Test
    void DO1_turning_pages_keeps_what_was_typed_and_saves_the_notes_of_all_pages() {
        String id = ready("notes.pdf");
        Page second = host.submit(page(host, id), "about", "about:later", Map.of("about:notes", "最初の話"));
        assertThat(second.body()).contains("2 / 2 ページ").doesNotContain("最初の話");
        host.submit(second, "about", "about:save", Map.of("about:notes", "次の話"));
        assertThat(nodes.query(
                        "select p.notes from document_page p join document_version v on v.id = p.version_id"
                                + " where v.document_id = ? order by p.page_number",
                        UUID.fromString(id)))
                .containsExactly("最初の話", "次の話");
    }

    @Test
    void DO1_another_file_takes_the_place_once_it_is_converted_and_a_broken_one_never() {
        String id = ready("first.pdf");
        host.submit(page(host, id), "about", "about:save", Map.of("about:notes", "ここで質問を受ける"));
        String before = picture(page(host, id));
        assertThat(replaces(host, id, "broken.pdf", "%PDF-1.4 and nothing of it")
                        .status())
                .isEqualTo(200);
        Eventually.holds(
                "the failure", LONG, () -> assertThat(page(host, id).body()).contains("前のファイルのままです", "first.pdf"));
        assertThat(picture(page(host, id))).isEqualTo(before);
        assertThat(replaces(host, id, "second.pdf", Shelf.PDF.replace("200 100", "400 400"))
                        .status())
                .isEqualTo(200);
        Eventually.holds(
                "the other file", LONG, () -> assertThat(page(host, id).body()).contains("second.pdf"));
        Page replaced = page(host, id);
        assertThat(picture(replaced)).isNotEqualTo(before);
        assertThat(replaced.body()).contains("ここで質問を受ける").doesNotContain("前のファイルのままです");
        Person colleague = shelf.person("DOCUMENT_UPLOAD");
        assertThat(replaces(colleague, id, "third.pdf", Shelf.PDF).status()).isEqualTo(403);
        assertThat(nodes.failures("document.replace", id)).hasSize(1);
    }

    private static Page replaces(Person person, String id, String name, String file) {
        return Shelf.uploads(person, name + "&document=" + id, file);
    }

    @Test
    void DO1_whoever_has_lost_the_right_meanwhile_changes_and_removes_nothing() {
        String id = ready("kept.pdf");
        Page open = page(host, id);
        nodes.change("delete from account_right where account_id = (select id from account where login = ?)", login);
        Page removed = host.submit(open, "about", "about:remove", Map.of());
        assertThat(removed.body()).contains("この操作は、いまは行えません。", "kept").doesNotContain("about:remove");
        Page saved = host.submit(open, "about", "about:save", Map.of("about:title", "別の題"));
        assertThat(saved.body()).contains("この操作は、いまは行えません。").doesNotContain("about:save");
        assertThat(nodes.query("select title from document where id = ?", UUID.fromString(id)))
                .containsExactly("kept");
        assertThat(nodes.query(
                        "select object_name from audit_entry where action_name = 'page.press' and outcome_name = 'FAILURE'"
                                + " and actor = ?",
                        login))
                .containsExactlyInAnyOrder("/host/document about:remove", "/host/document about:save");
    }

    @Test
    void DO1_a_removed_document_is_gone_with_its_pages_and_only_its_owner_removes_it() {
        String id = ready("old.pdf");
        String image = picture(page(host, id));
        Page removed = host.submit(page(host, id), "about", "about:remove", Map.of());
        assertThat(removed.location()).endsWith("/host/documents?removed=true");
        assertThat(page(host, id).status()).isEqualTo(404);
        assertThat(host.get(image).status()).isEqualTo(404);
        assertThat(nodes.query(
                        "select detail from audit_entry where action_name = 'document.remove' and actor = ?", login))
                .hasSize(1);
    }
}
