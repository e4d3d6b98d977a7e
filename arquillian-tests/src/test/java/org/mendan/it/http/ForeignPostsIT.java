package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;

/** What another site sends in the name of whoever is signed in is refused at every door, does nothing, and is written down. */
@ExtendWith(WithNodes.class)
class ForeignPostsIT {
    private static final List<Map<String, String>> FOREIGN = List.of(
            Map.of("Origin", "https://evil.example"),
            Map.of("Origin", "http://127.0.0.1:1"),
            Map.of("Origin", "null"),
            Map.of("Origin", "null", "Sec-Fetch-Site", "cross-site"),
            Map.of("Sec-Fetch-Site", "cross-site"),
            Map.of("Sec-Fetch-Site", "same-site"));

    private static final List<String> PAGES = List.of("/", "/terms", "/number", "/sign-in", "/forgot", "/document");

    private static final List<String> OWN_PAGES = List.of(
            "/host/connect",
            "/host/account",
            "/host/records",
            "/host/documents",
            "/host/document",
            "/host/approvals",
            "/admin/accounts",
            "/admin/account-new",
            "/admin/accounts-import",
            "/admin/organisations",
            "/admin/policies",
            "/admin/policy",
            "/admin/appearance",
            "/admin/terms",
            "/admin/audit");

    private static final List<String> SERVLETS = List.of(
            "/sign-out",
            "/host/documents/upload?name=x.pdf",
            "/host/alive",
            "/csp-report",
            "/sso/logout",
            "/sso/callback");

    private Nodes nodes;
    private String login;
    private Person admin;
    private String network;

    @BeforeEach
    void signIn(Nodes grid) {
        nodes = grid;
        login = nodes.newAccount();
        // In a network that no other test comes from
        network = Person.newAddress().replaceFirst("2001:db8::", "2001:db8:6:") + "::1";
        nodes.change("update account set role_name = 'ADMIN' where login = ?", login);
        nodes.change(
                "insert into account_right (account_id, right_name) select id, 'DOCUMENT_UPLOAD' from account where login = ?",
                login);
        admin = new Person(nodes.first().address(), "Mozilla/5.0 Firefox/140.0", network);
        admin.signsIn(login);
    }

    private static Page posts(Person person, String path, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Content-Type", "application/x-www-form-urlencoded");
        return person.send("POST", path, BodyPublishers.ofString("a=b"), all);
    }

    @Test
    void SO1_no_door_takes_a_post_of_another_site_by_form_or_by_script() {
        for (String path :
                Stream.of(PAGES, OWN_PAGES, SERVLETS).flatMap(List::stream).toList()) {
            for (Map<String, String> headers : FOREIGN) {
                assertThat(posts(admin, path, headers).status())
                        .as(path + " " + headers)
                        .isEqualTo(403);
                Map<String, String> ajax = new HashMap<>(headers);
                ajax.put("Faces-Request", "partial/ajax");
                ajax.put("X-Requested-With", "XMLHttpRequest");
                assertThat(posts(admin, path, ajax).status())
                        .as("ajax " + path + headers)
                        .isEqualTo(403);
            }
        }
        assertThat(admin.get("/host/connect").status()).as("still signed in").isEqualTo(200);
    }

    @Test
    void SO1_every_door_takes_a_post_of_our_own_pages() {
        for (Map<String, String> headers : List.of(
                Map.of("Origin", admin.origin()),
                Map.of("Origin", admin.origin(), "Sec-Fetch-Site", "same-origin"),
                Map.of("Sec-Fetch-Site", "same-origin"),
                Map.of("Sec-Fetch-Site", "none"))) {
            for (String path : OWN_PAGES.stream()
                    .filter(path -> !path.equals("/host/approvals") && !path.equals("/admin/policy"))
                    .filter(path -> !path.equals("/host/document"))
                    .toList()) {
                assertThat(posts(admin, path, headers).status())
                        .as(path + " " + headers)
                        .isEqualTo(200);
            }
            assertThat(posts(admin, "/csp-report", headers).status()).isEqualTo(204);
        }
    }

    @Test
    void SO1_a_whole_form_of_ours_sent_from_another_site_begins_no_meeting() {
        String digits = new Person(nodes.first().address()).takesNumber();
        Page page = admin.get("/host/connect");
        for (Map<String, String> headers : FOREIGN) {
            assertThat(admin.submit(page, "connect", "start", Map.of("number", digits), headers)
                            .status())
                    .isEqualTo(403);
        }
        assertThat(nodes.query("select id from meeting_record where connection_number = ?", digits))
                .isEmpty();
        assertThat(admin.submit(page, "connect", "start", Map.of("number", digits))
                        .location())
                .as("the same form from our own page")
                .isEqualTo("/host/meeting");
    }

    @Test
    void SO1_a_file_sent_from_another_site_becomes_no_document() {
        for (Map<String, String> headers : FOREIGN) {
            assertThat(admin.send(
                                    "POST",
                                    "/host/documents/upload?name=x.pdf",
                                    BodyPublishers.ofString(Shelf.PDF),
                                    headers)
                            .status())
                    .isEqualTo(403);
        }
        assertThat(nodes.query("select id from document_version where uploaded_by = ?", login))
                .isEmpty();
        assertThat(Shelf.uploads(admin, "x.pdf", Shelf.PDF).status()).isEqualTo(200);
        assertThat(nodes.query("select id from document_version where uploaded_by = ?", login))
                .hasSize(1);
    }

    @Test
    void AU1_SO1_what_another_site_sends_is_written_down_with_whose_browser_sent_it() {
        Person stranger = new Person(nodes.first().address(), "Mozilla/5.0 Firefox/140.0", network);
        FOREIGN.forEach(headers -> posts(admin, "/host/connect", headers));
        posts(stranger, "/terms", FOREIGN.get(0));
        List<String> written = nodes.query(
                "select actor || ' ' || object_name || ' ' || outcome_name || ' ' || detail from audit_entry"
                        + " where action_name = 'request.foreign' and address = ? order by happened_at",
                network);
        assertThat(written)
                .hasSize(7)
                .contains(
                        login + " /host/connect FAILURE Origin https://evil.example, Sec-Fetch-Site null",
                        login + " /host/connect FAILURE Origin null, Sec-Fetch-Site cross-site",
                        "guest /terms FAILURE Origin https://evil.example, Sec-Fetch-Site null");
        for (int i = 0; i < 30; i++) {
            posts(stranger, "/terms", FOREIGN.get(0));
        }
        assertThat(nodes.query(
                        "select detail from audit_entry where action_name = 'request.foreign' and address = ?"
                                + " order by happened_at",
                        network))
                .hasSize(20)
                .last()
                .asString()
                .endsWith("; no more from here are written for some minutes");
    }
}
