package org.mendan.it.http.access;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.mendan.it.grid.Nodes;
import org.mendan.it.http.Person;
import org.mendan.it.http.Shelf;

/** Two organisations, a keeper of what is in one of them, and one person who stands now here and now there. */
final class Stage {
    private static final List<String> RIGHTS = List.of("DOCUMENT_UPLOAD", "APPROVER", "AUDITOR");

    private final Nodes nodes;
    private final String login;
    private final UUID account;
    private final Person person;
    private final UUID root;
    private final UUID here;
    private final UUID elsewhere;
    private final String keeper;
    private String record = "";

    /** The organisations are made by the product, which tells all its parts of them. */
    Stage(Nodes nodes) {
        this.nodes = nodes;
        root = UUID.fromString(one("select id from organisation where parent_id is null"));
        login = nodes.newAccount();
        account = id(login);
        nodes.change("update account set role_name = 'ADMIN' where login = ?", login);
        person = signedIn(login);
        here = made("ここ " + login);
        elsewhere = made("よそ " + login);
        keeper = colleague("DOCUMENT_UPLOAD");
        person.submit(
                person.get("/admin/policy?name=document.approval&organisation=" + here),
                "change",
                "change:save",
                Map.of("change:value", "true"));
    }

    private UUID made(String name) {
        person.submit(
                person.get("/admin/organisations?id=" + root),
                "organisations",
                "organisations:add",
                Map.of("organisations:child", name));
        return UUID.fromString(one("select id from organisation where name = ?", name));
    }

    Scene scene(String path) {
        return new Scene(this, path);
    }

    /** Whoever opens a page has every right to it. */
    void mayEverything() {
        stands("ADMIN", here, RIGHTS);
    }

    void stands(Stand stand) {
        stands(stand.role(), stand.isHere() ? here : elsewhere, stand.rights());
    }

    private void stands(String role, UUID organisation, List<String> rights) {
        nodes.change("update account set role_name = ?, organisation_id = ? where id = ?", role, organisation, account);
        nodes.change("delete from account_right where account_id = ?", account);
        rights.forEach(right -> grant(account, right));
    }

    private void grant(UUID to, String right) {
        nodes.change("insert into account_right (account_id, right_name) values (?, ?)", to, right);
    }

    /** So often the person was refused something. A check that finds the log broken is no refusal. */
    int refusals() {
        return nodes.query(
                        "select id from audit_entry where outcome_name = 'FAILURE' and action_name <> 'audit.verify'"
                                + " and actor in (?, ?)",
                        login,
                        account.toString())
                .size();
    }

    /** The login of somebody new in this organisation. */
    String colleague(String... rights) {
        String made = nodes.newAccount();
        nodes.change("update account set organisation_id = ? where login = ?", here, made);
        for (String right : rights) {
            grant(id(made), right);
        }
        return made;
    }

    /** A branch below this organisation. */
    UUID branch(String name) {
        UUID id = UUID.randomUUID();
        nodes.change(
                "insert into organisation (id, parent_id, name, created_at)"
                        + " select ?, id, ?, created_at from organisation where id = ?",
                id,
                name,
                here);
        return id;
    }

    /** A document of the keeper's with two pages, ready and approved by nobody. */
    UUID document() {
        return Shelf.laid(nodes, keeper);
    }

    /** An application of the keeper's, to that approver. */
    void applied(UUID document, UUID approver, String state) {
        nodes.change(
                "insert into document_approval (id, document_id, version_id, content_edition, applicant_id, approver_id,"
                        + " remark, applied_at, state, reason, decided_at, version_number)"
                        + " select ?, id, current_version_id, content_edition, owner_id, ?, '', created_at, ?, '',"
                        + " case when ? = 'WAITING' then null else created_at end, 1 from document where id = ?",
                UUID.randomUUID(),
                approver,
                state,
                state,
                document);
    }

    /** A meeting that the keeper has held, without a word about it; who is said to have held it. */
    String record(UUID host) {
        if (record.isEmpty()) {
            signedIn(keeper).starts(new Person(nodes.first().address()).takesNumber());
            record = one("select id from meeting_record where host_id = ?", id(keeper));
        }
        nodes.change(
                "update meeting_record set host_id = ?, organisation_id = ?, counterpart = '', note_version = 0 where id = ?",
                host,
                here,
                UUID.fromString(record));
        return record;
    }

    /** A picture of this organisation. */
    UUID picture(String purpose) {
        UUID id = UUID.randomUUID();
        nodes.change(
                "insert into picture (id, organisation_id, purpose, name, media_type, width, height, content, sha256,"
                        + " added_at, added_by) select ?, id, ?, '青い壁', 'image/png', 8, 8, ?, '0', created_at, 'test'"
                        + " from organisation where id = ?",
                id,
                purpose,
                png(),
                here);
        return id;
    }

    static byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Person signedIn(String who) {
        Person somebody = new Person(nodes.first().address());
        somebody.signsIn(who);
        return somebody;
    }

    UUID id(String of) {
        return UUID.fromString(one("select id from account where login = ?", of));
    }

    private String one(String sql, Object... values) {
        return nodes.query(sql, values).get(0);
    }

    Nodes nodes() {
        return nodes;
    }

    Person person() {
        return person;
    }

    String login() {
        return login;
    }

    UUID account() {
        return account;
    }

    UUID root() {
        return root;
    }

    UUID here() {
        return here;
    }

    UUID elsewhere() {
        return elsewhere;
    }

    String keeper() {
        return keeper;
    }
}
