package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;

/** A document of one branch, which the branch beside it does not see until it is shared. */
@ExtendWith(WithNodes.class)
class DocumentSharingIT {
    private static final String RIGHT = "DOCUMENT_UPLOAD";

    private Nodes nodes;
    private Shelf shelf;
    private String root;
    private UUID branch;
    private UUID other;
    private String login;
    private Person admin;
    private Person neighbour;
    private String document;

    @BeforeEach
    void arrive(Nodes grid) {
        nodes = grid;
        root = nodes.query("select id from organisation where parent_id is null")
                .get(0);
        shelf = new Shelf(nodes);
        branch = shelf.branch();
        Shelf beside = new Shelf(nodes);
        other = beside.branch();
        login = shelf.account(RIGHT);
        nodes.change("update account set role_name = 'ADMIN' where login = ?", login);
        admin = signedIn(login);
        neighbour = beside.person(RIGHT);
        document = Shelf.laid(nodes, login).toString();
    }

    private Person signedIn(String name) {
        Person person = new Person(nodes.first().address());
        person.signsIn(name);
        return person;
    }

    private Page page(Person person) {
        return person.get("/host/document?id=" + document);
    }

    private Page presses(Person person, Page page, String button, Map<String, String> typed) {
        return person.submit(page, "about", button, typed);
    }

    private List<String> audited(String action) {
        return nodes.query(
                "select detail from audit_entry where action_name = ? and actor = ? and outcome_name = 'SUCCESS'",
                action,
                login);
    }

    @Test
    void DO1_a_document_is_shared_with_another_organisation_and_taken_back_at_once() {
        assertThat(page(neighbour).status()).isEqualTo(404);
        Page shared = presses(admin, page(admin), "about:share", Map.of("about:shareWith", other.toString()));
        assertThat(shared.body()).contains("支店 " + other + "と共有しました", "about:receivers:1:takeBack");
        assertThat(audited("document.share")).containsExactly("with 支店 " + other);
        assertThat(page(neighbour).status()).isEqualTo(200);
        assertThat(page(neighbour).body())
                .contains("約款", "支店 " + branch, "共有された資料")
                .doesNotContain("about:share", "about:save");
        assertThat(neighbour.get("/host/documents").body()).contains(document, "支店 " + branch, "共有された資料");

        Page typed = presses(admin, page(admin), "about:receivers:1:takeBack", Map.of("about:title", "書きかけの題"));
        assertThat(typed.body()).contains("共有をやめました", "書きかけの題");
        assertThat(audited("document.unshare")).containsExactly("with 支店 " + other);
        assertThat(page(neighbour).status()).isEqualTo(404);
        assertThat(neighbour.get("/host/documents").body()).doesNotContain(document);
    }

    @Test
    void DO1_others_change_a_document_where_that_is_allowed_but_neither_remove_nor_share_it() {
        Person colleague = shelf.person(RIGHT);
        assertThat(page(colleague).body()).doesNotContain("about:save");
        Page allowed = presses(admin, page(admin), "about:receivers:0:edit", Map.of("about:title", "書きかけの題"));
        assertThat(allowed.body()).contains("編集できるようになりました", "書きかけの題", "許可をやめる");
        assertThat(audited("document.let-edit")).containsExactly("to 支店 " + branch);
        Page open = page(colleague);
        assertThat(open.body())
                .contains("about:save", "about:title")
                .doesNotContain("about:remove", "about:share", "about:receivers");
        assertThat(presses(colleague, open, "about:save", Map.of("about:title", "直した題"))
                        .body())
                .contains("保存しました");
        assertThat(page(admin).body()).contains("直した題");

        Page kept = page(colleague);
        Page stopped = presses(admin, page(admin), "about:receivers:0:edit", Map.of());
        assertThat(stopped.body()).contains("編集の許可をやめました");
        assertThat(audited("document.unlet-edit")).containsExactly("to 支店 " + branch);
        presses(colleague, kept, "about:save", Map.of("about:title", "遅すぎた題"));
        assertThat(page(admin).body()).contains("直した題").doesNotContain("遅すぎた題");
    }

    @Test
    void DO1_what_is_taken_back_is_what_the_button_stood_beside_whatever_others_have_done() {
        UUID third = new Shelf(nodes).branch();
        presses(admin, page(admin), "about:share", Map.of("about:shareWith", other.toString()));
        presses(admin, page(admin), "about:share", Map.of("about:shareWith", third.toString()));
        Page open = page(admin);
        presses(admin, page(admin), "about:receivers:1:takeBack", Map.of());
        presses(admin, open, "about:receivers:1:takeBack", Map.of());
        assertThat(nodes.query(
                        "select organisation_id from document_share where document_id = ?", UUID.fromString(document)))
                .containsExactly(third.toString());
    }

    @Test
    void DO1_nobody_shares_with_what_he_does_not_see_and_a_form_without_a_choice_says_so() {
        Person owner = shelf.person(RIGHT);
        nodes.change(
                "update document set owner_id = (select id from account where organisation_id = ? and role_name = 'HOST'),"
                        + " changed_by = 'x' where id = ?",
                branch,
                UUID.fromString(document));
        Page offered = page(owner);
        assertThat(offered.body()).contains("about:share").doesNotContain(other.toString());
        assertThat(presses(owner, offered, "about:share", Map.of("about:shareWith", other.toString()))
                        .problem("share-problem"))
                .isEqualTo("この値は選べません。一覧から選び直してください。");
        assertThat(nodes.failures("page.choose", "/host/document about:shareWith"))
                .contains("not offered: " + other);
        assertThat(presses(owner, offered, "about:share", Map.of("about:shareWith", ""))
                        .body())
                .contains("共有する組織を選んでください");
        assertThat(nodes.query(
                        "select organisation_id from document_share where document_id = ?", UUID.fromString(document)))
                .isEmpty();
        assertThat(presses(owner, offered, "about:share", Map.of("about:shareWith", root))
                        .body())
                .contains("と共有しました");
        assertThat(page(neighbour).status()).isEqualTo(200);
    }
}
