package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mendan.it.grid.Nodes;

/** A branch whose documents have to be approved: an owner, two approvers, and a document that is ready. */
final class ApprovalDesk implements AutoCloseable {
    private final Nodes nodes;
    final UUID branch = UUID.randomUUID();
    final UUID document = UUID.randomUUID();
    final String adminLogin;
    final String ownerLogin;
    final String approverLogin;
    final String otherLogin;
    final Person admin;
    final Person owner;
    final Person approver;

    ApprovalDesk(Nodes grid) {
        nodes = grid;
        nodes.change(
                "insert into organisation (id, parent_id, name, created_at)"
                        + " select ?, id, ?, created_at from organisation where parent_id is null",
                branch,
                "支店 " + branch);
        adminLogin = nodes.newAccount();
        nodes.change("update account set role_name = 'ADMIN' where login = ?", adminLogin);
        admin = signedIn(adminLogin);
        Page policy = admin.get("/admin/policy?name=document.approval&organisation=" + branch);
        assertThat(admin.submit(policy, "change", "change:save", Map.of("change:value", "true"))
                        .body())
                .contains("変更しました。すぐに有効になります。");
        ownerLogin = account("DOCUMENT_UPLOAD");
        approverLogin = account("APPROVER");
        otherLogin = account("APPROVER");
        owner = signedIn(ownerLogin);
        approver = signedIn(approverLogin);
        add();
    }

    @Override
    public void close() {
        nodes.change("update account set role_name = 'HOST' where login = ?", adminLogin);
    }

    Person signedIn(String login) {
        Person person = new Person(nodes.first().address());
        person.signsIn(login);
        return person;
    }

    String account(String right) {
        String login = nodes.newAccount();
        nodes.change("update account set organisation_id = ? where login = ?", branch, login);
        grant(login, right);
        return login;
    }

    void grant(String login, String right) {
        nodes.change(
                "insert into account_right (account_id, right_name) select id, ? from account where login = ?",
                right,
                login);
    }

    /** A document with one page, as if it had been converted. */
    void add() {
        UUID version = UUID.randomUUID();
        nodes.change(
                "insert into document (id, organisation_id, owner_id, title, description, searchable, layout,"
                        + " current_version_id, created_at, changed_at, changed_by, version_number)"
                        + " select ?, organisation_id, id, '約款', '', '約款', 'VERTICAL', ?, created_at, created_at, login, 1"
                        + " from account where login = ?",
                document,
                version,
                ownerLogin);
        nodes.change(
                "insert into document_version (id, document_id, number_in_document, file_name, media_type, size_bytes,"
                        + " sha256, uploaded_at, uploaded_by, state, page_count)"
                        + " select ?, id, 1, '約款.pdf', 'application/pdf', 1, '0', created_at, changed_by, 'READY', 1"
                        + " from document where id = ?",
                version,
                document);
        nodes.change(
                "insert into document_page (version_id, page_number, width, height, title, content, notes, large_id,"
                        + " large_type, small_id, small_type) values (?, 1, 10, 10, '', '', '', ?, 'image/png', ?,"
                        + " 'image/png')",
                version,
                UUID.randomUUID(),
                UUID.randomUUID());
    }

    String id(String login) {
        return nodes.query("select id from account where login = ?", login).get(0);
    }

    Page page(Person who) {
        return who.get("/host/document?id=" + document);
    }

    Page applies(Page seen, String to, String remark) {
        return owner.submit(seen, "about", "about:apply", Map.of("about:approver", id(to), "about:remark", remark));
    }

    Page applies() {
        return applies(page(owner), approverLogin, "");
    }

    static Page decides(Person who, Page seen, String button, String reason) {
        return who.submit(seen, "about", "about:" + button, Map.of("about:reason", reason));
    }

    List<String> states() {
        return nodes.query("select state from document_approval where document_id = ? order by applied_at", document);
    }

    List<String> acts(String login) {
        return nodes.query(
                "select action_name from audit_entry where actor = ? and action_name like 'document.%'"
                        + " and outcome_name = 'SUCCESS' order by happened_at",
                login);
    }

    List<String> refusals(String login) {
        return nodes.query(
                "select detail from audit_entry where actor = ? and action_name like 'document.%'"
                        + " and outcome_name = 'FAILURE' order by happened_at",
                login);
    }
}
