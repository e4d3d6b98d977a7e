package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;
import org.mendan.it.server.Eventually;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;

/**
 * Whatever somebody calls the server, its pages name no other address than its own: on the nodes, which have
 * {@code mendan.url}, and on the shared server, which has not.
 */
@ExtendWith({WithNodes.class, RunningServer.class})
class HostHeaderIT {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String CHROME = "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0";
    private static final String LINE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari Line/14.0";
    private static final String OLD = "Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.1)";
    private static final String NOT_SET_UP = "このページのアドレスが設定されていません。";

    private static final List<String> FORGED = List.of(
            "Host: evil.example",
            "Host: evil.example:8080",
            "Host: 127.0.0.1.evil.example",
            "Host: 127.0.0.1@evil.example",
            "Host: localhost\r\nHost: evil.example",
            "Host: localhost\r\nX-Forwarded-Host: evil.example\r\nForwarded: host=evil.example\r\nX-Original-Host: evil.example",
            "Host: 127.0.0.1\r\nX-Forwarded-Server: evil.example\r\nX-Host: evil.example");

    /** The whole answer to a request that is written by hand. */
    private static String asked(Person person, String target, String headers, String browser) {
        URI server = person.server();
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(30_000);
            String cookies = person.cookies().isEmpty() ? "" : "Cookie: " + person.cookies() + "\r\n";
            String request = "GET " + target + " HTTP/1.1\r\n" + headers + "\r\nUser-Agent: " + browser + "\r\n"
                    + cookies + "Accept-Language: ja\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void isNamedNowhere(Person person, List<String> paths, String browser) {
        for (String path : paths) {
            for (String forged : FORGED) {
                assertThat(asked(person, path, forged, browser))
                        .as(path + " with " + forged)
                        .startsWith("HTTP/1.1 ")
                        .doesNotContain("evil.example");
            }
            assertThat(asked(person, "http://evil.example" + path, "Host: evil.example", browser))
                    .as("absolute " + path)
                    .doesNotContain("evil.example");
        }
    }

    @Test
    void SO1_OP3_a_forged_host_name_is_written_nowhere(Nodes nodes, ServerProcess bare) {
        Person admin = new Person(nodes.first().address());
        String login = nodes.newAccount();
        nodes.change("update account set role_name = 'ADMIN' where login = ?", login);
        admin.signsIn(login);
        Person alone = new Person(bare.address());
        alone.signsIn("admin@example.jp");
        for (Person person : List.of(admin, alone)) {
            isNamedNowhere(
                    person,
                    List.of("/host/connect", "/host/account", "/host/documents", "/admin/accounts", "/admin/policies"),
                    CHROME);
            Person stranger = new Person(person.server());
            isNamedNowhere(
                    stranger,
                    List.of(
                            "/",
                            "/terms",
                            "/sign-in",
                            "/forgot",
                            "/host/records",
                            "/host",
                            "/admin",
                            "/resources",
                            "/nowhere"),
                    CHROME);
            isNamedNowhere(stranger, List.of("/sso/start?next=/host/connect", "/document/x", "/ended"), CHROME);
            isNamedNowhere(stranger, List.of("/", "/terms"), LINE);
            isNamedNowhere(stranger, List.of("/", "/unsupported"), OLD);
        }
    }

    @Test
    void IN1_the_page_for_guests_is_told_by_its_set_address_whatever_the_server_is_called(Nodes nodes) {
        Person host = nodes.host(nodes.first());
        assertThat(asked(host, "/host/connect", "Host: evil.example", CHROME))
                .contains(">https://meet.example.jp/</p>", "<svg")
                .doesNotContain(NOT_SET_UP);
        assertThat(asked(new Person(host.server()), "/", "Host: evil.example", LINE))
                .contains(">https://meet.example.jp/</span>", "href=\"/?openExternalBrowser=1\"");
    }

    @Test
    void IN1_OP1_without_a_set_address_only_one_of_this_machine_or_its_network_is_told(ServerProcess bare)
            throws IOException {
        Person host = new Person(bare.address());
        host.signsIn("host@example.jp");
        for (String own : List.of("127.0.0.1:" + bare.port(), "localhost:" + bare.port(), "192.168.1.20:8080")) {
            assertThat(asked(host, "/host/connect", "Host: " + own, CHROME))
                    .contains(">http://" + own + "/</p>", "<svg")
                    .doesNotContain(NOT_SET_UP);
        }
        assertThat(asked(host, "/host/connect", "Host: meet.example.jp", CHROME))
                .contains(NOT_SET_UP)
                .doesNotContain("meet.example.jp", "<svg", "entranceSheet");
        assertThat(asked(new Person(bare.address()), "/", "Host: meet.example.jp", LINE))
                .contains("data-own-address=\"/\"></span>")
                .doesNotContain("meet.example.jp");
        assertThat(Files.readString(bare.log())).contains("mendan.url is not set");
    }

    @Test
    void SO1_OP3_no_link_to_a_document_is_made_where_the_server_does_not_know_its_address(ServerProcess bare) {
        Person host = new Person(bare.address());
        host.signsIn("host@example.jp");
        Page taken = Shelf.uploads(host, "約款.pdf", Shelf.PDF);
        String document = taken.body().replaceFirst("(?s).*\"document\":\"([^\"]+)\".*", "$1");
        String page = "/host/document?id=" + document;
        Eventually.holds(
                "the conversion", LONG, () -> assertThat(host.get(page).body()).contains("linkDays"));
        assertThat(asked(host, page, "Host: evil.example", CHROME))
                .contains("サーバーのアドレスが設定されていないため、リンクを作成できません。")
                .doesNotContain("evil.example");
    }
}
