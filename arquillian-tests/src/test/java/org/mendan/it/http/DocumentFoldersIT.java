package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;

/** A branch that keeps its documents in folders. */
@ExtendWith(WithNodes.class)
class DocumentFoldersIT {
    private static final Pattern DOCUMENT = Pattern.compile("\"document\":\"([^\"]+)\"");

    private Nodes nodes;
    private UUID branch;
    private String login;
    private Person host;

    @BeforeEach
    void arrive(Nodes grid) {
        nodes = grid;
        branch = branch();
        login = account(branch, "DOCUMENT_UPLOAD");
        host = signedIn(login);
    }

    private UUID branch() {
        UUID id = UUID.randomUUID();
        nodes.change(
                "insert into organisation (id, parent_id, name, created_at)"
                        + " select ?, id, ?, created_at from organisation where parent_id is null",
                id,
                "支店 " + id);
        return id;
    }

    private String account(UUID organisation, String right) {
        String made = nodes.newAccount();
        nodes.change("update account set organisation_id = ? where login = ?", organisation, made);
        nodes.change(
                "insert into account_right (account_id, right_name) select id, ? from account where login = ?",
                right,
                made);
        return made;
    }

    private Person signedIn(String name) {
        Person person = new Person(nodes.first().address());
        person.signsIn(name);
        return person;
    }

    private static Page at(Person person, String query) {
        return person.get("/host/documents" + query);
    }

    private Page creates(Person person, String query, String name) {
        return person.submit(at(person, query), "newFolder", "newFolder:create", Map.of("newFolder:newName", name));
    }

    private String created(String query, String name) {
        Page answer = creates(host, query, name);
        assertThat(answer.location()).contains("said=created");
        return nodes.query("select id from document_folder where organisation_id = ? and name = ?", branch, name)
                .get(0);
    }

    private String uploaded(String folder) {
        Page answer = host.send(
                "POST",
                "/host/documents/upload?name=yakkan.pdf&folder=" + folder,
                BodyPublishers.ofString("%PDF-1.4 and nothing of it", StandardCharsets.ISO_8859_1),
                Map.of("Origin", host.origin()));
        Matcher id = DOCUMENT.matcher(answer.body());
        assertThat(id.find()).as(answer.body()).isTrue();
        return id.group(1);
    }

    private Page changes(Page page, String button, Map<String, String> typed) {
        return host.submit(page, "thisFolder", "thisFolder:" + button, typed);
    }

    private static String in(String folder) {
        return "?folder=" + folder;
    }

    @Test
    void DO1_a_document_is_uploaded_into_a_folder_found_from_above_and_moved_to_another() {
        String insurance = created("", "保険");
        String school = created(in(insurance), "学資");
        String document = uploaded(school);
        assertThat(at(host, "").body()).contains(insurance, "保険").doesNotContain(document);
        assertThat(at(host, in(insurance)).body()).contains(school, "学資").doesNotContain(document);
        Page inside = at(host, in(school));
        assertThat(inside.body())
                .contains(document, "breadcrumb", "/host/documents?folder=" + insurance, "upload?folder=" + school);
        assertThat(at(host, in(insurance) + "&words=yakkan").body()).contains(document, "「保険」とその中のフォルダーを探しています");
        assertThat(at(host, "?words=yakkan").body()).contains(document);

        Page moved =
                host.submit(host.get("/host/document?id=" + document), "about", "about:put", Map.of("into", insurance));
        assertThat(moved.body()).contains("資料を移動しました");
        assertThat(at(host, in(insurance)).body()).contains(document);
        host.submit(host.get("/host/document?id=" + document), "about", "about:put", Map.of("into", "top"));
        assertThat(at(host, "").body()).contains(document);
        assertThat(nodes.query(
                        "select detail from audit_entry where action_name = 'document.move' and actor = ? order by happened_at",
                        login))
                .containsExactly("in - -> in 保険 / 学資", "in 保険 / 学資 -> in 保険", "in 保険 -> in -");
    }

    @Test
    void DO1_a_folder_is_renamed_moved_and_removed_and_what_was_in_it_lies_one_level_higher() {
        String insurance = created("", "保険");
        String school = created(in(insurance), "学資");
        String deep = created(in(school), "大学");
        String document = uploaded(school);
        Page early = at(host, in(school));
        assertThat(changes(early, "rename", Map.of("thisFolder:name", "教育")).location())
                .contains("said=renamed");
        assertThat(changes(early, "rename", Map.of("thisFolder:name", "別の名")).body())
                .contains("ほかの方が先に変更しました", "別の名");
        assertThat(changes(at(host, in(school)), "move", Map.of("into", deep)).body())
                .contains("自分の中へは移動できません");
        assertThat(changes(at(host, in(school)), "move", Map.of("into", "")).body())
                .contains("移動先を選んでください");
        assertThat(changes(at(host, in(school)), "move", Map.of("into", "top")).location())
                .contains("said=moved");
        Page filled = at(host, in(school));
        assertThat(filled.body()).contains("フォルダー「教育」を削除します。中の資料とフォルダーは、1つ上に移ります");
        assertThat(changes(filled, "remove", Map.of()).location()).endsWith("/host/documents?said=removed");
        assertThat(at(host, "").body()).contains(document, deep);
        assertThat(at(host, in(school)).status()).isEqualTo(404);
        assertThat(at(host, in(deep)).body()).contains("空のフォルダー「大学」を削除します");
        assertThat(nodes.query(
                        "select action_name from audit_entry where action_name like 'folder.%' and actor = ?"
                                + " and outcome_name = 'SUCCESS' order by happened_at",
                        login))
                .containsExactly(
                        "folder.add", "folder.add", "folder.add", "folder.change", "folder.change", "folder.remove");
    }

    @Test
    void DO1_a_name_that_is_taken_stays_as_it_was_typed_and_the_sixth_level_is_refused() {
        String folder = created("", "1");
        Page taken = creates(host, "", "1");
        assertThat(taken.body()).contains("同じ名前のフォルダーがあります", "value=\"1\"");
        for (int level = 2; level <= 5; level++) {
            folder = created(in(folder), Integer.toString(level));
        }
        assertThat(creates(host, in(folder), "6").body()).contains("5階層までです", "value=\"6\"");
    }

    @Test
    void DO1_nobody_changes_folders_without_the_right_or_puts_documents_into_those_of_another_organisation() {
        String folder = created("", "保険");
        Page open = at(host, in(folder));
        Person reader = signedIn(account(branch, "APPROVER"));
        assertThat(at(reader, in(folder)).body()).contains("保険").doesNotContain("newFolder", "thisFolder");

        UUID other = branch();
        String otherLogin = account(other, "DOCUMENT_UPLOAD");
        Person stranger = signedIn(otherLogin);
        assertThat(at(stranger, in(folder)).status()).isEqualTo(404);
        assertThat(nodes.failures("folder.read", folder)).containsExactly("not granted");
        assertThat(at(stranger, "").body()).doesNotContain(folder);
        // The page of one's own document, with a folder of others
        nodes.change("update account set organisation_id = ? where login = ?", other, login);
        String document = uploaded(folder);
        assertThat(nodes.query("select folder_id from document_place where document_id = ?", UUID.fromString(document)))
                .isEmpty();
        assertThat(nodes.failures("document.move", "yakkan")).contains("no folder of its organisation");
        changes(open, "rename", Map.of("thisFolder:name", "別の名"));
        changes(open, "remove", Map.of());
        assertThat(nodes.query("select name from document_folder where id = ?", UUID.fromString(folder)))
                .containsExactly("保険");
    }
}
