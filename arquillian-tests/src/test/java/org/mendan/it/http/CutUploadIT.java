package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;
import org.mendan.it.server.Eventually;

/** Uploads whose connection breaks, over sockets that are closed, or hang, in the middle of the file. */
@ExtendWith(WithNodes.class)
class CutUploadIT {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String BROWSER = "browser on a bad line";

    private Nodes nodes;
    private String login;
    private String address;
    private Person host;
    private byte[] file;
    private String upload;
    private String name;

    @BeforeEach
    void arrive(Nodes grid) {
        nodes = grid;
        login = nodes.newAccount();
        nodes.change(
                "insert into account_right (account_id, right_name)"
                        + " select id, 'DOCUMENT_UPLOAD' from account where login = ?",
                login);
        address = Person.newAddress();
        host = new Person(nodes.first().address(), BROWSER, address);
        host.signsIn(login);
        // Larger than what lies in buffers on the way, and the same at each run
        byte[] ballast = new byte[3_000_000];
        new Random(1).nextBytes(ballast);
        byte[] pdf = Shelf.PDF.getBytes(StandardCharsets.US_ASCII);
        file = Arrays.copyOf(pdf, pdf.length + 1 + ballast.length);
        file[pdf.length] = '\n';
        System.arraycopy(ballast, 0, file, pdf.length + 1, ballast.length);
        upload = UUID.randomUUID().toString();
        name = "cut-" + upload + ".pdf";
    }

    private String path(int from) {
        return "/host/documents/upload?name=" + name + "&upload=" + upload + "&from=" + from;
    }

    private Page there(Person person) {
        return person.get("/host/documents/upload?upload=" + upload);
    }

    private void awaitThere(int bytes) {
        Eventually.get("what came", LONG, () -> there(host).body(), ("{\"received\":" + bytes + "}")::equals);
    }

    private Page sends(Person person, int from) {
        return person.send(
                "POST",
                path(from),
                BodyPublishers.ofByteArray(file, from, file.length - from),
                Map.of("Origin", person.origin()));
    }

    /** Sends the file on a line of its own, up to there. */
    private Socket sendsUpTo(int from, int end) throws IOException {
        URI server = nodes.first().address();
        Socket line = new Socket(server.getHost(), server.getPort());
        String head = String.join(
                "\r\n",
                "POST " + path(from) + " HTTP/1.1",
                "Host: " + server.getAuthority(),
                "Origin: " + host.origin(),
                "User-Agent: " + BROWSER,
                "X-Forwarded-For: " + address,
                "Cookie: " + host.cookies(),
                "Content-Length: " + (file.length - from),
                "",
                "");
        line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().write(file, from, end - from);
        line.getOutputStream().flush();
        return line;
    }

    private void isKeptOnceAndWhole() throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(file);
        assertThat(nodes.query("select sha256 from document_version where file_name = ?", name))
                .containsExactly(HexFormat.of().formatHex(hash));
        assertThat(nodes.failures("document.upload", name)).isEmpty();
    }

    @Test
    void DO1_an_upload_that_is_cut_twice_goes_on_and_is_the_same_byte_for_byte() throws Exception {
        sendsUpTo(0, 1_000_001).close();
        awaitThere(1_000_001);
        sendsUpTo(1_000_001, 2_000_000).close();
        awaitThere(2_000_000);

        Page wrong = sends(host, 1_999_999);
        assertThat(wrong.status()).isEqualTo(409);
        assertThat(wrong.body()).isEqualTo("{\"received\":2000000}");
        Person stranger = new Person(nodes.first().address());
        String other = nodes.newAccount();
        nodes.change(
                "insert into account_right (account_id, right_name)"
                        + " select id, 'DOCUMENT_UPLOAD' from account where login = ?",
                other);
        stranger.signsIn(other);
        assertThat(there(stranger).body()).isEqualTo("{\"received\":0}");
        assertThat(sends(stranger, 2_000_000).body()).isEqualTo("{\"received\":0}");

        Page done = sends(host, 2_000_000);
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        isKeptOnceAndWhole();
        assertThat(there(host).body()).as("for whom the answer was lost").isEqualTo(done.body());
        assertThat(sends(host, 0).body()).isEqualTo(done.body());
        isKeptOnceAndWhole();
        UUID document = UUID.fromString(done.body().replaceAll(".*\"document\":\"([^\"]+)\".*", "$1"));
        Eventually.get(
                "the pages",
                LONG,
                () -> nodes.query("select state from document_version where document_id = ?", document)
                        .get(0),
                "READY"::equals);
    }

    @Test
    void DO1_a_request_that_still_hangs_writes_nothing_into_what_a_newer_one_brings() throws Exception {
        try (Socket hanging = sendsUpTo(0, 1_000_000)) {
            awaitThere(1_000_000);
            try (Socket newer = sendsUpTo(1_000_000, 1_500_000)) {
                awaitThere(1_500_000);
                // Not what belongs there: it would be seen in the hash
                hanging.getOutputStream().write(new byte[500_000]);
                newer.getOutputStream().write(file, 1_500_000, file.length - 1_500_000);
                Eventually.get("the document", LONG, () -> there(host).body(), said -> said.contains("document"));
            }
        }
        isKeptOnceAndWhole();
    }

    @Test
    void DO1_nothing_stays_of_what_is_cancelled_or_of_whoever_loses_the_right_between() throws Exception {
        sendsUpTo(0, 1_000_000).close();
        awaitThere(1_000_000);
        host.send(
                "POST",
                "/host/documents/upload?drop=true&upload=" + upload,
                BodyPublishers.noBody(),
                Map.of("Origin", host.origin()));
        assertThat(there(host).body()).isEqualTo("{\"received\":0}");

        sendsUpTo(0, 1_000_000).close();
        awaitThere(1_000_000);
        nodes.change("delete from account_right where account_id = (select id from account where login = ?)", login);
        assertThat(sends(host, 1_000_000).status()).isEqualTo(403);
        assertThat(there(host).body()).isEqualTo("{\"received\":0}");
        assertThat(nodes.query("select id from document_version where file_name = ?", name))
                .isEmpty();
        assertThat(host.get("/host/documents/upload").status()).isEqualTo(404);
        assertThat(host.get("/host/documents/upload?upload=../../etc").status()).isEqualTo(404);
    }
}
