package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;
import org.mendan.it.http.access.Pages;

/**
 * Every kind of person at every door of the back office, with objects of the own organisation, of another one, and of the
 * whole installation: opened where it is granted, refused everywhere else, and each refusal of somebody known is audited.
 * What is pressed behind the doors is in {@link org.mendan.it.http.access}.
 */
@ExtendWith(WithNodes.class)
class AccessMatrixIT {
    /** Whoever knocks. */
    enum Who {
        STRANGER,
        GUEST,
        HOST,
        UPLOADER,
        APPROVER,
        AUDITOR,
        ORGANISATION_ADMIN,
        AUDITING_ORGANISATION_ADMIN,
        /** Administers an organisation beside that of all the others. */
        OTHER_ORGANISATION_ADMIN,
        ADMIN;

        private String role() {
            return this == ADMIN ? "ADMIN" : name().endsWith("ORGANISATION_ADMIN") ? "ORGANISATION_ADMIN" : "HOST";
        }

        private String right() {
            return this == UPLOADER ? "DOCUMENT_UPLOAD" : this == AUDITING_ORGANISATION_ADMIN ? "AUDITOR" : name();
        }
    }

    private static final Set<String> RIGHTS = Set.of("DOCUMENT_UPLOAD", "APPROVER", "AUDITOR");

    private static final Set<Who> EVERYBODY = EnumSet.range(Who.HOST, Who.ADMIN);
    private static final Set<Who> ADMINISTRATORS = EnumSet.of(
            Who.ORGANISATION_ADMIN, Who.AUDITING_ORGANISATION_ADMIN, Who.OTHER_ORGANISATION_ADMIN, Who.ADMIN);
    private static final Set<Who> ADMINISTRATORS_HERE =
            EnumSet.of(Who.ORGANISATION_ADMIN, Who.AUDITING_ORGANISATION_ADMIN, Who.ADMIN);
    private static final Set<Who> HERE =
            EnumSet.complementOf(EnumSet.of(Who.STRANGER, Who.GUEST, Who.OTHER_ORGANISATION_ADMIN));
    private static final Set<Who> ADMIN = EnumSet.of(Who.ADMIN);
    private static final Set<Who> READERS_OF_THE_LOG =
            EnumSet.of(Who.AUDITOR, Who.AUDITING_ORGANISATION_ADMIN, Who.ADMIN);
    /** Of what administrators decide about, too. */
    private static final Set<Who> READERS = EnumSet.of(
            Who.AUDITOR,
            Who.ORGANISATION_ADMIN,
            Who.AUDITING_ORGANISATION_ADMIN,
            Who.OTHER_ORGANISATION_ADMIN,
            Who.ADMIN);

    private static final Set<Who> READERS_HERE =
            EnumSet.of(Who.AUDITOR, Who.ORGANISATION_ADMIN, Who.AUDITING_ORGANISATION_ADMIN, Who.ADMIN);
    private static final Set<Who> READERS_OF_ALL_RECORDS =
            EnumSet.of(Who.AUDITOR, Who.AUDITING_ORGANISATION_ADMIN, Who.ADMIN);

    private static final Set<Who> READERS_OF_ALL_DOCUMENTS =
            EnumSet.of(Who.AUDITOR, Who.AUDITING_ORGANISATION_ADMIN, Who.ADMIN);

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
        nodes.change("update account set role_name = ? where login = ?", who.role(), login);
        if (RIGHTS.contains(who.right())) {
            nodes.change(
                    "insert into account_right (account_id, right_name) select id, ? from account where login = ?",
                    who.right(),
                    login);
        }
        if (who == Who.OTHER_ORGANISATION_ADMIN) {
            UUID other = UUID.fromString(beside(root()));
            nodes.change("update account set organisation_id = ? where login = ?", other, login);
        }
        person.signsIn(login);
    }

    /** Three organisations: the one of all these people, one beside it, and the whole. */
    private List<Door> doors() {
        String own = nodes.query("select organisation_id from account where login = 'host@example.jp'")
                .get(0);
        String root = root();
        String beside = beside(root);
        String colleague = nodes.newAccount();
        String foreigner = nodes.newAccount();
        nodes.change("update account set organisation_id = ? where login = ?", UUID.fromString(beside), foreigner);
        String foreignRecord = record(foreigner);
        List<Door> doors = new ArrayList<>(List.of(
                new Door("connection page", "/host/connect", EVERYBODY),
                new Door("own account", "/host/account", EVERYBODY),
                new Door("record list", "/host/records", EVERYBODY),
                new Door("a stranger's record", "/host/record?id=" + foreignRecord, READERS_OF_ALL_RECORDS),
                new Door("audit log", "/admin/audit", READERS_OF_THE_LOG),
                new Door("audit export", "/admin/audit.csv?words=nothing", READERS_OF_THE_LOG),
                new Door("dashboard", "/admin/dashboard", READERS),
                new Door("accounts", "/admin/accounts", READERS),
                new Door("a new account", "/admin/account-new", ADMINISTRATORS),
                new Door("account import", "/admin/accounts-import", ADMINISTRATORS),
                new Door("account export", "/admin/accounts.csv?words=nothing", READERS),
                new Door("a colleague's account", "/admin/account?id=" + account(colleague), ADMINISTRATORS_HERE),
                new Door("a foreigner's account", "/admin/account?id=" + account(foreigner), ADMIN),
                new Door("an administrator's account", "/admin/account?id=" + account("admin@example.jp"), ADMIN),
                new Door("organisations", "/admin/organisations", ADMINISTRATORS),
                new Door("policies", "/admin/policies", READERS),
                new Door("a policy for all", "/admin/policy?name=number.length&organisation=" + root, ADMIN)));
        doors.addAll(guestPages());
        doors.addAll(documents(colleague, foreigner));
        Map.of("own", own, "beside", beside, "root", root).forEach((name, id) -> {
            Set<Who> granted = name.equals("own") ? ADMINISTRATORS_HERE : ADMIN;
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
        return organisation.equals("own") ? READERS_HERE : READERS_OF_THE_LOG;
    }

    private List<Door> documents(String colleague, String foreigner) {
        return List.of(
                new Door("documents", "/host/documents", EVERYBODY),
                new Door("documents to approve", "/host/approvals", EnumSet.of(Who.APPROVER)),
                new Door("a colleague's document", "/host/document?id=" + document(colleague), HERE),
                new Door("a colleague's folder", "/host/documents?folder=" + folder(colleague), HERE),
                new Door(
                        "a foreigner's folder",
                        "/host/documents?folder=" + folder(foreigner),
                        READERS_OF_ALL_DOCUMENTS),
                new Door("a foreigner's shared document", "/host/document?id=" + shared(foreigner), HERE),
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

    private String root() {
        return nodes.query("select id from organisation where parent_id is null")
                .get(0);
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
        return Shelf.laid(nodes, login).toString();
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

    /** The meeting's own page leads away where there is no meeting; who is in one is the meeting's matter. */
    @Test
    void AD1_every_page_of_the_back_office_is_one_of_these_doors() {
        Set<String> knocked = doors().stream()
                .map(door -> door.path().replaceAll("\\?.*", ""))
                .collect(Collectors.toSet());
        knocked.add("/host/meeting");
        assertThat(knocked).containsAll(new Pages().addresses());
    }

    private int refusals(Who who) {
        return nodes.query(
                        "select id from audit_entry where outcome_name = 'FAILURE' and actor in (?, ?)",
                        logins.getOrDefault(who, "nobody"),
                        logins.containsKey(who) ? account(logins.get(who)) : "nobody")
                .size();
    }
}
