package org.mendan.it.http.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A document of somebody here. */
final class DocumentRoom {
    static final String PAGE = "/host/document";
    private static final String FORM = "about";

    /** Whoever sees it sends it, but for those who see it only because they read everything. */
    private static final Set<Stand> SENDERS =
            EnumSet.complementOf(EnumSet.of(Stand.AUDITOR, Stand.OTHER_HOST, Stand.OTHER_ORGANISATION_ADMIN));

    private static final Set<Stand> OWNERS = EnumSet.of(
            Stand.UPLOADER,
            Stand.ORGANISATION_ADMIN,
            Stand.AUDITING_ORGANISATION_ADMIN,
            Stand.ADMIN,
            Stand.OTHER_ADMIN);

    private DocumentRoom() {}

    static List<Row> rows() {
        return List.of(
                Row.of(PAGE, FORM, "later", Stand.READERS_HERE, DocumentRoom::later),
                Row.of(PAGE, FORM, "earlier", Stand.READERS_HERE, DocumentRoom::earlier),
                Row.of(PAGE, FORM, "save", Stand.ADMINS_HERE, DocumentRoom::save),
                Row.of(PAGE, FORM, "again", Stand.ADMINS_HERE, DocumentRoom::again),
                Row.of(PAGE, FORM, "remove", Stand.ADMINS_HERE, DocumentRoom::remove),
                Row.of(PAGE, FORM, "share", Stand.ADMINS_HERE, DocumentRoom::share),
                Row.of(PAGE, FORM, "receivers:takeBack", Stand.ADMINS_HERE, DocumentRoom::takeBack),
                Row.of(PAGE, FORM, "receivers:edit", Stand.ADMINS_HERE, DocumentRoom::letEdit),
                Row.of(PAGE, FORM, "put", Stand.ADMINS_HERE, DocumentRoom::put),
                Row.of(PAGE, FORM, "linkMake", SENDERS, DocumentRoom::linkMake),
                Row.of(PAGE, FORM, "link:revoke", Stand.ADMINS_HERE, DocumentRoom::revoke),
                Row.of(PAGE, FORM, "apply", Stand.ADMINS_HERE, DocumentRoom::apply),
                Row.of(PAGE, FORM, "withdraw", Stand.ADMINS_HERE, DocumentRoom::withdraw),
                Row.of(PAGE, FORM, "approve", EnumSet.of(Stand.APPROVER), DocumentRoom::decide),
                Row.of(PAGE, FORM, "reject", EnumSet.of(Stand.APPROVER), DocumentRoom::decide),
                // The own one, as long as he may upload
                Row.of(PAGE, FORM, "save", OWNERS, DocumentRoom::saveOwn),
                Row.of(PAGE, FORM, "remove", OWNERS, DocumentRoom::removeOwn));
    }

    private static Scene about(Stage stage, UUID document) {
        return stage.scene(PAGE + "?id=" + document);
    }

    private static Scene later(Stage stage) {
        return about(stage, stage.document()).shows("第2条");
    }

    private static Scene earlier(Stage stage) {
        return about(stage, stage.document())
                .first((person, open) -> person.submit(open, FORM, "about:later", Map.of()))
                .shows("第1条");
    }

    private static Scene save(Stage stage) {
        return saves(stage, stage.document());
    }

    private static Scene saveOwn(Stage stage) {
        return saves(stage, own(stage));
    }

    private static Scene saves(Stage stage, UUID document) {
        return about(stage, document)
                .typed("about:title", "新しい題")
                .fact("select title from document where id = ?", document);
    }

    private static UUID own(Stage stage) {
        UUID document = stage.document();
        stage.nodes().change("update document set owner_id = ? where id = ?", stage.account(), document);
        return document;
    }

    private static Scene again(Stage stage) {
        UUID document = stage.document();
        stage.nodes()
                .change(
                        "update document_version set state = 'FAILED', problem = 'DAMAGED' where document_id = ?",
                        document);
        return about(stage, document)
                .fact(
                        "select id from audit_entry where action_name = 'document.convert' and outcome_name = 'SUCCESS'"
                                + " and actor = ?",
                        stage.login());
    }

    private static Scene remove(Stage stage) {
        return removes(stage, stage.document());
    }

    private static Scene removeOwn(Stage stage) {
        return removes(stage, own(stage));
    }

    private static Scene removes(Stage stage, UUID document) {
        return about(stage, document).fact("select id from document where id = ?", document);
    }

    private static Scene shares(Stage stage, UUID document) {
        return about(stage, document)
                .fact("select organisation_id from document_share where document_id = ?", document);
    }

    private static Scene share(Stage stage) {
        return shares(stage, stage.document())
                .typed("about:shareWith", stage.root().toString());
    }

    private static Scene takeBack(Stage stage) {
        UUID document = stage.document();
        // With a branch that sees it anyway, so that nobody else does because of it
        stage.nodes()
                .change(
                        "insert into document_share (document_id, organisation_id, shared_at, shared_by)"
                                + " select ?, id, created_at, 'test' from organisation where id = ?",
                        document,
                        stage.branch("支店 " + document));
        return shares(stage, document);
    }

    private static Scene letEdit(Stage stage) {
        UUID document = stage.document();
        return about(stage, document)
                .fact("select organisation_id from document_edit_right where document_id = ?", document);
    }

    private static Scene put(Stage stage) {
        UUID document = stage.document();
        return about(stage, document)
                .typed("into", FolderRoom.folder(stage).toString())
                .fact("select folder_id from document_place where document_id = ?", document);
    }

    private static Scene linkMake(Stage stage) {
        UUID document = stage.document();
        stage.applied(document, stage.account(), "APPROVED");
        return about(stage, document)
                .typed("about:linkDays", "1")
                .fact("select id from document_link where document_id = ?", document);
    }

    private static Scene revoke(Stage stage) {
        UUID document = stage.document();
        stage.nodes()
                .change(
                        "insert into document_link (id, document_id, token_hash, created_at, created_by, expires_at)"
                                + " values (?, ?, ?, current_timestamp, ?, dateadd('day', 1, current_timestamp))",
                        UUID.randomUUID(),
                        document,
                        document.toString(),
                        stage.keeper());
        return about(stage, document).fact("select revoked_by from document_link where document_id = ?", document);
    }

    private static Scene approvals(Stage stage, UUID document) {
        return about(stage, document).fact("select state from document_approval where document_id = ?", document);
    }

    private static Scene apply(Stage stage) {
        return approvals(stage, stage.document())
                .typed("about:approver", stage.id(stage.colleague("APPROVER")).toString());
    }

    private static Scene withdraw(Stage stage) {
        UUID document = stage.document();
        stage.applied(document, stage.id(stage.colleague("APPROVER")), "WAITING");
        return approvals(stage, document);
    }

    /** He is the one who was asked. */
    private static Scene decide(Stage stage) {
        UUID document = stage.document();
        stage.applied(document, stage.account(), "WAITING");
        return approvals(stage, document).typed("about:reason", "古い料率です");
    }
}
