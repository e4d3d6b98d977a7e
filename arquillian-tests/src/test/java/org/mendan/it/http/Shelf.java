package org.mendan.it.http;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mendan.it.grid.Nodes;
import org.mendan.it.server.Eventually;

/** The documents of a branch of its own, whose people nobody else knows. */
public final class Shelf {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Pattern DOCUMENT = Pattern.compile("\"document\":\"([^\"]+)\"");

    /** Two pages of different sizes. */
    static final String PDF =
            """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj
            4 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF""";

    private final Nodes nodes;
    private final UUID branch = UUID.randomUUID();
    private Person owner;

    public Shelf(Nodes nodes) {
        this.nodes = nodes;
        nodes.change(
                "insert into organisation (id, parent_id, name, created_at)"
                        + " select ?, id, ?, created_at from organisation where parent_id is null",
                branch,
                "支店 " + branch);
    }

    public UUID branch() {
        return branch;
    }

    /** The login of somebody of the branch with that right. */
    public String account(String right) {
        String made = nodes.newAccount();
        nodes.change("update account set organisation_id = ? where login = ?", branch, made);
        nodes.change(
                "insert into account_right (account_id, right_name) select id, ? from account where login = ?",
                right,
                made);
        return made;
    }

    /** Somebody of the branch with that right, signed in. */
    public Person person(String right) {
        Person person = new Person(nodes.first().address());
        person.signsIn(account(right));
        return person;
    }

    /** A document of that account with two pages, as if it had been converted; its id. */
    public static UUID laid(Nodes nodes, String owner) {
        UUID document = UUID.randomUUID();
        UUID version = UUID.randomUUID();
        nodes.change(
                "insert into document (id, organisation_id, owner_id, title, description, searchable, layout,"
                        + " current_version_id, created_at, changed_at, changed_by, version_number)"
                        + " select ?, organisation_id, id, '約款', '', '約款', 'VERTICAL', ?, created_at, created_at, login, 1"
                        + " from account where login = ?",
                document,
                version,
                owner);
        nodes.change(
                "insert into document_version (id, document_id, number_in_document, file_name, media_type, size_bytes,"
                        + " sha256, uploaded_at, uploaded_by, state, page_count)"
                        + " select ?, id, 1, '約款.pdf', 'application/pdf', 1, '0', created_at, changed_by, 'READY', 2"
                        + " from document where id = ?",
                version,
                document);
        for (int page = 1; page <= 2; page++) {
            nodes.change(
                    "insert into document_page (version_id, page_number, width, height, title, content, notes, large_id,"
                            + " large_type, small_id, small_type) values (?, ?, 10, 10, '', ?, '', ?, 'image/png', ?,"
                            + " 'image/png')",
                    version,
                    page,
                    "第" + page + "条",
                    UUID.randomUUID(),
                    UUID.randomUUID());
        }
        return document;
    }

    static Page uploads(Person person, String name, String file) {
        return person.send(
                "POST",
                "/host/documents/upload?name=" + name,
                BodyPublishers.ofString(file, StandardCharsets.ISO_8859_1),
                Map.of("Origin", person.origin()));
    }

    /** A document that is uploaded; its id. */
    String uploaded(Person by, String name) {
        return document(uploads(by, name, PDF));
    }

    /** The id of the document that was taken. */
    static String document(Page answer) {
        Matcher id = DOCUMENT.matcher(answer.body());
        if (answer.status() != 200 || !id.find()) {
            throw new AssertionError("not taken: " + answer.status() + "\n" + answer.body());
        }
        return id.group(1);
    }

    /** A document of two pages that is uploaded and converted; its id. */
    public String ready(String name) {
        if (owner == null) {
            owner = person("DOCUMENT_UPLOAD");
        }
        String id = uploaded(owner, name);
        awaitState(id, "READY");
        return id;
    }

    /** From now on the branch wants its documents approved, or does not any more. */
    public void wantsApproval(boolean wanted) {
        String login = nodes.newAccount();
        nodes.change("update account set role_name = 'ADMIN' where login = ?", login);
        Person admin = new Person(nodes.first().address());
        admin.signsIn(login);
        Page policy = admin.get("/admin/policy?name=document.approval&organisation=" + branch);
        Page saved = admin.submit(policy, "change", "change:save", Map.of("change:value", Boolean.toString(wanted)));
        nodes.change("update account set role_name = 'HOST' where login = ?", login);
        if (!saved.body().contains("変更しました。すぐに有効になります。")) {
            throw new AssertionError("not changed: " + saved.status() + "\n" + saved.body());
        }
    }

    /** Its owner calls a document otherwise. */
    public void calls(String id, String title) {
        owner.submit(owner.get("/host/document?id=" + id), "about", "about:save", Map.of("about:title", title));
    }

    /** Its owner removes a document. */
    public void removes(String id) {
        owner.submit(owner.get("/host/document?id=" + id), "about", "about:remove", Map.of());
    }

    void awaitState(String id, String state) {
        Eventually.get("the conversion", LONG, () -> state(id), state::equals);
    }

    private String state(String id) {
        return nodes.query("select state from document_version where document_id = ?", UUID.fromString(id))
                .get(0);
    }
}
