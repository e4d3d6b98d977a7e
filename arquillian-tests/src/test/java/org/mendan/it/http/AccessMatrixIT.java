package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;

/**
 * Every kind of person at every door of the back office, with objects of the own organisation, of another one, and of the
 * whole installation: opened where it is granted, refused everywhere else, and each refusal of somebody known is audited.
 */
@ExtendWith(WithNodes.class)
class AccessMatrixIT {
    /** Whoever knocks. */
    enum Who {
        STRANGER,
        GUEST,
        HOST,
        APPROVER,
        AUDITOR,
        ORGANISATION_ADMIN,
        ADMIN
    }

    private static final Set<Who> EVERYBODY = EnumSet.range(Who.HOST, Who.ADMIN);
    private static final Set<Who> ADMINISTRATORS = EnumSet.of(Who.ORGANISATION_ADMIN, Who.ADMIN);
    private static final Set<Who> ADMIN = EnumSet.of(Who.ADMIN);
    private static final Set<Who> READERS_OF_THE_LOG = EnumSet.of(Who.AUDITOR, Who.ADMIN);
    /** Of what administrators decide about, too. */
    private static final Set<Who> READERS = EnumSet.of(Who.AUDITOR, Who.ORGANISATION_ADMIN, Who.ADMIN);

    private static final Set<Who> READERS_OF_ALL_RECORDS = EnumSet.of(Who.AUDITOR, Who.ADMIN);

    private static final Set<Who> READERS_OF_ALL_DOCUMENTS = EnumSet.of(Who.AUDITOR, Who.ADMIN);

    /** A door and who may pass it. */
    private record Door(String what, String path, Set<Who> granted) {}

    private Nodes nodes;
    private final Map<Who, Person> people = new EnumMap<>(Who.class);
    private final Map<Who, String> logins = new EnumMap<>(Who.class);

    @BeforeEach
    void gather(Nodes grid) {
        nodes = grid;
        for (Who who : Who.values()) {
            Person person = new Person(nodes.first().address());
            people.put(who, person);
            if (who == Who.GUEST) {
                person.takesNumber();
            } else if (who != Who.STRANGER) {
                signIn(who, person);
            }
        }
    }

    private void signIn(Who who, Person person) {
        String login = nodes.newAccount();
        logins.put(who, login);
        if (who == Who.AUDITOR || who == Who.APPROVER) {
            nodes.change(
                    "insert into account_right (account_id, right_name) select id, ? from account where login = ?",
                    who.name(),
                    login);
        } else {
            nodes.change("update account set role_name = ? where login = ?", who.name(), login);
        }
        person.signsIn(login);
    }

    /** Three organisations: the one of all these people, one beside it, and the whole. */
    private List<Door> doors() {
        String own = nodes.query("select organisation_id from account where login = 'host@example.jp'")
                .get(0);
        String root = nodes.query("select id from organisation where parent_id is null")
                .get(0);
        String beside = beside(root);
        String colleague = nodes.newAccount();
        String foreigner = nodes.newAccount();
        nodes.change("update account set organisation_id = ? where login = ?", UUID.fromString(beside), foreigner);
        String foreignRecord = record(foreigner);
        List<Door> doors = new ArrayList<>(List.of(
                new Door("connection page", "/host/connect", EVERYBODY),
                new Door("record list", "/host/records", EVERYBODY),
                new Door("a stranger's record", "/host/record?id=" + foreignRecord, READERS_OF_ALL_RECORDS),
                new Door("audit log", "/admin/audit", READERS_OF_THE_LOG),
                new Door("audit export", "/admin/audit.csv?words=nothing", READERS_OF_THE_LOG),
                new Door("dashboard", "/admin/dashboard", READERS),
                new Door("accounts", "/admin/accounts", READERS),
                new Door("a new account", "/admin/account-new", ADMINISTRATORS),
                new Door("account import", "/admin/accounts-import", ADMINISTRATORS),
                new Door("account export", "/admin/accounts.csv?words=nothing", READERS),
                new Door("a colleague's account", "/admin/account?id=" + account(colleague), ADMINISTRATORS),
                new Door("a foreigner's account", "/admin/account?id=" + account(foreigner), ADMIN),
                new Door("an administrator's account", "/admin/account?id=" + account("admin@example.jp"), ADMIN),
                new Door("organisations", "/admin/organisations", ADMINISTRATORS),
                new Door("policies", "/admin/policies", READERS),
                new Door("a policy for all", "/admin/policy?name=number.length&organisation=" + root, ADMIN)));
        doors.addAll(guestPages());
        doors.addAll(documents(colleague, foreigner));
        Map.of("own", own, "beside", beside, "root", root).forEach((name, id) -> {
            Set<Who> granted = name.equals("own") ? ADMINISTRATORS : ADMIN;
            doors.add(new Door("organisation " + name, "/admin/organisations?id=" + id, granted));
            doors.add(new Door("dashboard of " + name, "/admin/dashboard?organisation=" + id, readers(name)));
            doors.add(new Door("figures of " + name, "/admin/dashboard.csv?organisation=" + id, readers(name)));
            doors.add(new Door("appearance of " + name, "/admin/appearance?organisation=" + id, granted));
            doors.add(new Door("policies of " + name, "/admin/policies?organisation=" + id, readers(name)));
            doors.add(new Door("a policy of " + name, "/admin/policy?name=camera.guest&organisation=" + id, granted));
        });
        return doors;
    }

    private static Set<Who> readers(String organisation) {
        return organisation.equals("own") ? READERS : READERS_OF_THE_LOG;
    }

    private List<Door> documents(String colleague, String foreigner) {
        return List.of(
                new Door("documents", "/host/documents", EVERYBODY),
                new Door("documents to approve", "/host/approvals", EnumSet.of(Who.APPROVER)),
                new Door("a colleague's document", "/host/document?id=" + document(colleague), EVERYBODY),
                new Door("a colleague's folder", "/host/documents?folder=" + folder(colleague), EVERYBODY),
                new Door(
                        "a foreigner's folder",
                        "/host/documents?folder=" + folder(foreigner),
                        READERS_OF_ALL_DOCUMENTS),
                new Door("a foreigner's shared document", "/host/document?id=" + shared(foreigner), EVERYBODY),
                new Door(
                        "a foreigner's document",
                        "/host/document?id=" + document(foreigner),
                        READERS_OF_ALL_DOCUMENTS));
    }

    /** What decides over the pages of guests. */
    private List<Door> guestPages() {
        return List.of(
                new Door("appearance", "/admin/appearance", ADMINISTRATORS),
                new Door("a version of the terms", "/host/terms?id=" + terms(), EVERYBODY),
                new Door("terms", "/admin/terms", ADMIN),
                new Door("a revision of the terms", "/admin/terms-edit?kind=PRIVACY_POLICY", ADMIN));
    }

    private String beside(String root) {
        String id = UUID.randomUUID().toString();
        nodes.change(
                "insert into organisation (id, parent_id, name, created_at)"
                        + " select ?, id, ?, created_at from organisation where id = ?",
                UUID.fromString(id),
                "支店 " + id,
                UUID.fromString(root));
        return id;
    }

    /** A document that this account has brought. */
    private String document(String login) {
        UUID id = UUID.randomUUID();
        UUID version = UUID.randomUUID();
        nodes.change(
                "insert into document (id, organisation_id, owner_id, title, description, searchable, layout,"
                        + " current_version_id, created_at, changed_at, changed_by, version_number)"
                        + " select ?, organisation_id, id, '約款', '', '約款', 'VERTICAL', ?, created_at, created_at, login, 1"
                        + " from account where login = ?",
                id,
                version,
                login);
        nodes.change(
                "insert into document_version (id, document_id, number_in_document, file_name, media_type, size_bytes,"
                        + " sha256, uploaded_at, uploaded_by, state)"
                        + " select ?, id, 1, '約款.pdf', 'application/pdf', 1, '0', created_at, changed_by, 'READY'"
                        + " from document where id = ?",
                version,
                id);
        return id.toString();
    }

    /** A document that this account has brought, and the organisation of all these people has. */
    private String shared(String login) {
        String id = document(login);
        nodes.change(
                "insert into document_share (document_id, organisation_id, shared_at, shared_by)"
                        + " select ?, organisation_id, created_at, ? from account where login = 'host@example.jp'",
                UUID.fromString(id),
                login);
        return id;
    }

    /** A folder of this account's organisation. */
    private String folder(String login) {
        UUID id = UUID.randomUUID();
        nodes.change(
                "insert into document_folder (id, organisation_id, name) select ?, organisation_id, ? from account"
                        + " where login = ?",
                id,
                "フォルダー " + id,
                login);
        return id.toString();
    }

    private String terms() {
        return nodes.query("select id from terms_version").get(0);
    }

    private String account(String login) {
        return nodes.query("select id from account where login = ?", login).get(0);
    }

    /** A meeting that this host has held. */
    private String record(String login) {
        Person host = new Person(nodes.first().address());
        host.signsIn(login);
        host.starts(new Person(nodes.first().address()).takesNumber());
        return nodes.query("select id from meeting_record where host_id = ?", UUID.fromString(account(login)))
                .get(0);
    }

    @TestFactory
    Stream<DynamicTest> AD1_every_door_opens_for_whom_it_is_granted_and_for_nobody_else() {
        return doors().stream().flatMap(door -> Stream.of(Who.values())
                .map(who -> DynamicTest.dynamicTest(who + " at " + door.what(), () -> knocks(who, door))));
    }

    private void knocks(Who who, Door door) {
        int before = refusals(who);
        Page answer = people.get(who).get(door.path());
        if (door.granted().contains(who)) {
            assertThat(answer.status()).isEqualTo(200);
        } else if (logins.containsKey(who)) {
            assertThat(answer.status()).isIn(403, 404);
            assertThat(answer.body()).doesNotContain("office-main");
            assertThat(refusals(who)).as("audited").isEqualTo(before + 1);
        } else {
            assertThat(answer.location()).startsWith("/sign-in");
        }
    }

    /** A form that is sent without the page having been shown, as somebody does who has kept an old page or made one. */
    @TestFactory
    Stream<DynamicTest> AD1_nothing_is_sent_to_a_door_that_does_not_open() {
        return doors().stream()
                // A file takes no form from anybody
                .filter(door -> door.path().matches("/(admin/|host/approvals).*")
                        && !door.path().contains(".csv"))
                .flatMap(door -> EVERYBODY.stream()
                        .filter(who -> !door.granted().contains(who))
                        .map(who -> DynamicTest.dynamicTest(who + " posts to " + door.what(), () -> posts(who, door))));
    }

    private void posts(Who who, Door door) {
        int before = refusals(who);
        Person person = people.get(who);
        Map<String, String> headers =
                Map.of("Origin", person.origin(), "Content-Type", "application/x-www-form-urlencoded");
        Page answer =
                person.send("POST", door.path(), BodyPublishers.ofString("looks=looks&documents=documents"), headers);
        assertThat(answer.status()).isIn(403, 404);
        assertThat(answer.body()).doesNotContain("office-main");
        assertThat(refusals(who)).as("audited").isEqualTo(before + 1);
    }

    private int refusals(Who who) {
        return nodes.query(
                        "select id from audit_entry where outcome_name = 'FAILURE' and actor in (?, ?)",
                        logins.getOrDefault(who, "nobody"),
                        logins.containsKey(who) ? account(logins.get(who)) : "nobody")
                .size();
    }
}
