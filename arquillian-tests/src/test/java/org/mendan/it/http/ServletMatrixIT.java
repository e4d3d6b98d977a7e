package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;
import org.mendan.it.http.Knock.Refused;
import org.mendan.it.http.Knock.Who;
import org.mendan.it.wire.Room;

/**
 * Every kind of person at every servlet, with objects of the own branch, of another branch, and of another one's meeting: who
 * is granted something gets it, everybody else is refused, and that is audited. Which servlets there are is read from the
 * sources, so that a new one has to stand here too.
 */
@ExtendWith(WithNodes.class)
class ServletMatrixIT {
    private static final String BROWSER = "Java-http-client/" + System.getProperty("java.version");
    private static final Set<Who> READERS = EnumSet.of(Who.AUDITOR, Who.ADMIN);
    private static final Set<Who> OFFICE = EnumSet.of(Who.AUDITOR, Who.ORGANISATION_ADMIN, Who.ADMIN);
    private static final Set<Who> ADMINISTRATORS = EnumSet.of(Who.ORGANISATION_ADMIN, Who.ADMIN);

    private Nodes nodes;
    private Shelf shelf;
    private Shelf beside;
    private Room room;
    private final Map<Who, Person> people = new EnumMap<>(Who.class);
    private final Map<Who, String> logins = new EnumMap<>(Who.class);

    @BeforeEach
    void gather(Nodes grid) {
        nodes = grid;
        shelf = new Shelf(grid);
        beside = new Shelf(grid);
        for (Who who : Who.values()) {
            // Each from a network of its own: what is written down of one is counted
            String network = Person.newAddress().replaceFirst("2001:db8::", "2001:db8:7:") + "::1";
            Person person = new Person(nodes.first().address(), BROWSER, network);
            people.put(who, person);
            if (Who.SIGNED_IN.contains(who) || who == Who.STOPPED) {
                person.signsIn(account(who));
            }
        }
        room = Room.between(people.get(Who.HOST), people.get(Who.GUEST));
        String stopped = id("account", logins.get(Who.STOPPED));
        Person admin = people.get(Who.ADMIN);
        admin.submit(admin.get("/admin/account?id=" + stopped), "state", "state:stop", Map.of());
    }

    private static boolean isPicture(Page page) {
        return page.header("content-type").startsWith("image/") && page.body().length() > 20;
    }

    @AfterEach
    void part() {
        room.close();
    }

    private String account(Who who) {
        String right = Map.of(Who.UPLOADER, "DOCUMENT_UPLOAD", Who.APPROVER, "APPROVER", Who.AUDITOR, "AUDITOR")
                .getOrDefault(who, "");
        String login = right.isEmpty() ? nodes.newAccount() : shelf.account(right);
        nodes.change("update account set organisation_id = ? where login = ?", shelf.branch(), login);
        if (ADMINISTRATORS.contains(who)) {
            nodes.change("update account set role_name = ? where login = ?", who.name(), login);
        }
        logins.put(who, login);
        return login;
    }

    private String id(String table, String login) {
        return nodes.query("select id from " + table + " where login = ?", login)
                .get(0);
    }

    private List<Knock> knocks() {
        return Stream.of(documents(), meeting(), files(), links(), others())
                .flatMap(List::stream)
                .toList();
    }

    private List<Knock> documents() {
        String own = shelf.ready("matrix-own.pdf");
        String foreign = beside.ready("matrix-foreign.pdf");
        String replaced = shelf.ready("matrix-replaced.pdf");
        String upload = "/host/documents/upload?name=matrix.pdf";
        Predicate<Page> taken = page -> page.body().contains("{\"document\":\"");
        Set<Who> limited = EnumSet.of(Who.HOST, Who.UPLOADER, Who.APPROVER, Who.ORGANISATION_ADMIN);
        Knock choices = Knock.get("ChoicesServlet", "", "/host/documents/choices?words=matrix", limited, "");
        Predicate<Page> ownOnes = page -> page.body().contains("\"matrix-own\"");
        Predicate<Page> foreignOnes = page -> page.body().contains("\"matrix-foreign\"");
        Knock uploads = Knock.get("UploadServlet", "a new document", upload, EnumSet.of(Who.UPLOADER), "");
        return List.of(
                Knock.get("ChoicesServlet", "own ones", choices.path(), Who.SIGNED_IN, "\"matrix-own\""),
                new Knock(
                        "ChoicesServlet",
                        "no foreign ones",
                        choices.path(),
                        "",
                        limited,
                        200,
                        ownOnes.and(foreignOnes.negate()),
                        Refused.NOTHING_THERE),
                pages("a colleague's page", own, Who.SIGNED_IN),
                pages("a foreigner's page", foreign, READERS),
                uploads.posting(Shelf.PDF).answering(200, taken),
                Knock.get("UploadServlet", "a colleague's file", upload + "&document=" + replaced, ADMINISTRATORS, "")
                        .posting(Shelf.PDF)
                        .answering(200, taken),
                Knock.get(
                                "UploadServlet",
                                "a foreigner's file",
                                upload + "&document=" + foreign,
                                EnumSet.of(Who.ADMIN),
                                "")
                        .posting(Shelf.PDF)
                        .answering(200, taken));
    }

    private Knock pages(String what, String document, Set<Who> granted) {
        String version = nodes.query("select id from document_version where document_id = ?", UUID.fromString(document))
                .get(0);
        return Knock.get("PagePictureServlet", what, "/host/documents/pages/" + version + "/1/small", granted, "")
                .answering(200, ServletMatrixIT::isPicture);
    }

    private List<Knock> meeting() {
        String document = shelf.ready("matrix-shown.pdf");
        room.hostSocket().send("document.show", fields -> fields.add("document", document)
                .add("page", 1)
                .add("offset", 0));
        String showing = "";
        while (showing.isEmpty()) {
            showing = room.hostSocket().await("document.state").getString("showing", "");
        }
        List<Knock> knocks = new ArrayList<>();
        for (Who who : List.of(Who.HOST, Who.GUEST)) {
            String at = "/meeting/pages/" + who.name().toLowerCase(Locale.ROOT) + "/" + showing;
            Knock large = Knock.get("ShownPageServlet", "a page, as " + who, at + "/1/large", EnumSet.of(who), "");
            knocks.add(large.answering(200, ServletMatrixIT::isPicture).refusing(Refused.HIDDEN));
            knocks.add(Knock.get("ShownPageServlet", "words, as " + who, at + "/1/words", EnumSet.of(who), "")
                    .refusing(Refused.HIDDEN));
        }
        String outline = "/meeting/pages/host/" + showing + "/outline";
        knocks.add(Knock.get("ShownPageServlet", "outline", outline, EnumSet.of(Who.HOST), "\"notes\"")
                .refusing(Refused.HIDDEN));
        return knocks;
    }

    private List<Knock> files() {
        String dashboard = "/admin/dashboard.csv?organisation=";
        String colleague = logins.get(Who.HOST);
        String accounts = "/admin/accounts.csv?words=";
        return List.of(
                Knock.get("RecordsCsvServlet", "", "/host/records.csv?words=nothing", OFFICE, "")
                        .answering(
                                200,
                                page -> page.header("content-type").startsWith("text/csv")
                                        && page.body()
                                                .lines()
                                                .findFirst()
                                                .orElse("")
                                                .contains(",")),
                Knock.get("AuditCsvServlet", "", "/admin/audit.csv?words=nothing", READERS, "id,at,actor,action"),
                Knock.get("AccountsCsvServlet", "a colleague", accounts + colleague, OFFICE, colleague),
                Knock.get("DashboardCsvServlet", "own", dashboard + shelf.branch(), OFFICE, "day,meetings"),
                Knock.get("DashboardCsvServlet", "foreign", dashboard + beside.branch(), READERS, "day,meetings"));
    }

    private List<Knock> links() {
        Person owner = shelf.person("DOCUMENT_UPLOAD");
        Page taken = Shelf.uploads(owner, "matrix-link.pdf", Shelf.PDF);
        String document = taken.body().replaceFirst("(?s).*\"document\":\"([^\"]+)\".*", "$1");
        shelf.awaitState(document, "READY");
        Page made = owner.submit(
                owner.get("/host/document?id=" + document), "about", "about:linkMake", Map.of("about:linkDays", "3"));
        String link =
                made.body().replaceFirst("(?s).*id=\"link-address\"[^>]*>[^<]*(/document/[A-Za-z0-9_-]{22})<.*", "$1");
        String key = nodes.query("select id from document_link where document_id = ?", UUID.fromString(document))
                .get(0);
        Knock unvisited =
                Knock.get("LinkServlet", "a page without a visit", "/document/" + key + "/pages/1", Who.NOBODY, "");
        return List.of(
                unvisited.refusing(Refused.NOTHING_THERE),
                Knock.get("LinkServlet", "a file without a visit", "/document/" + key + "/file", Who.NOBODY, "")
                        .refusing(Refused.NOTHING_THERE),
                Knock.get("LinkServlet", "whoever has the link", link, Who.ALL, "")
                        .answering(302, page -> page.location().equals("/document?id=" + key)),
                Knock.get("LinkServlet", "whoever guesses", "/document/AAAAAAAAAAAAAAAAAAAAAA", Who.ALL, "")
                        .answering(302, page -> page.location().equals("/document?why=unknown")));
    }

    private List<Knock> others() {
        UUID picture = UUID.randomUUID();
        nodes.change(
                "insert into picture (id, organisation_id, purpose, name, media_type, width, height, content, sha256,"
                        + " added_at, added_by) select ?, ?, 'BACKGROUND', 'x', 'image/png', 1, 1, ?, '0', created_at, 'x'"
                        + " from organisation where parent_id is null",
                picture,
                shelf.branch(),
                "a picture of more than twenty bytes".getBytes(StandardCharsets.US_ASCII));
        return List.of(
                Knock.get("AliveServlet", "", "/host/alive", Who.SIGNED_IN, "")
                        .answering(204, page -> page.body().isEmpty()),
                Knock.get("PictureServlet", "a picture", "/pictures/" + picture, Who.ALL, "")
                        .answering(200, ServletMatrixIT::isPicture),
                nothing("PictureServlet", "/pictures/" + UUID.randomUUID()),
                Knock.get("LookServlet", "a colour", "/look/0b5563.css", Who.ALL, ":root{--brand:#0b5563"),
                nothing("LookServlet", "/look/ffffff.css"),
                Knock.get("CspReportServlet", "", "/csp-report", Who.ALL, "")
                        .posting("{}")
                        .answering(204, page -> true),
                Knock.get("SignOutServlet", "by a link", "/sign-out", Who.ALL, "")
                        .answering(405, page -> true),
                nothing("SsoStartServlet", "/sso/start?next=/host/connect"),
                nothing("SsoCallbackServlet", "/sso/callback?code=x&state=y"),
                nothing("SsoLogoutServlet", "/sso/logout").posting("logout_token=x"));
    }

    private static Knock nothing(String servlet, String path) {
        return Knock.get(servlet, path, path, Who.NOBODY, "").refusing(Refused.NOTHING_THERE);
    }

    @Test
    void AD1_every_servlet_stands_in_the_matrix() {
        assertThat(knocks().stream().map(Knock::servlet).collect(Collectors.toSet()))
                .isEqualTo(Sources.withLine("@WebServlet("))
                .hasSizeGreaterThan(15);
    }

    @TestFactory
    Stream<DynamicTest> AD1_every_servlet_gives_to_whom_it_is_granted_and_to_nobody_else() {
        return knocks().stream().flatMap(knock -> Stream.of(Who.values())
                .map(who -> DynamicTest.dynamicTest(
                        who + " at " + knock.servlet() + " " + knock.what(), () -> knocks(who, knock))));
    }

    private void knocks(Who who, Knock knock) {
        Person person = people.get(who);
        int before = failures(who);
        Page answer = knock.post().isEmpty()
                ? person.get(knock.path())
                : person.send("POST", knock.path(), BodyPublishers.ofString(knock.post()), knock.headers(person));
        if (knock.granted().contains(who)) {
            assertThat(answer.status()).isEqualTo(knock.status());
            assertThat(answer).as(answer.body()).matches(knock.content());
        } else if (knock.refused() == Refused.NOTHING_THERE) {
            assertThat(knock.granted().isEmpty() ? answer.status() : 404).isEqualTo(404);
        } else if (knock.refused() == Refused.AUDITED && !Who.SIGNED_IN.contains(who)) {
            assertThat(answer.location()).startsWith("/sign-in");
        } else {
            assertThat(answer.status()).isIn(403, 404);
            assertThat(failures(who)).as("audited").isGreaterThan(before);
        }
    }

    private int failures(Who who) {
        return nodes.query(
                        "select id from audit_entry where outcome_name = 'FAILURE' and (actor = ? or address = ?)",
                        logins.getOrDefault(who, "nobody"),
                        people.get(who).address())
                .size();
    }
}
