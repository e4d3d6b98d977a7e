package org.mendan.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** What every deployment must do, whatever the server: serve its pages, guard the host's, tell nothing about itself. */
final class Smoke {
    private final URI server;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Smoke(URI server) {
        this.server = server;
    }

    void passes() {
        texts_travel_compressed();
        no_answer_names_the_server_software();
        pages_are_there_and_strict();
        unknown_pages_are_404_without_a_stack_trace();
        the_hosts_pages_ask_for_a_sign_in();
    }

    void texts_travel_compressed() {
        assertThat(get("/app/shared.css").headers().firstValue("content-encoding"))
                .contains("gzip");
        assertThat(get("/").headers().firstValue("content-encoding")).contains("gzip");
    }

    void no_answer_names_the_server_software() {
        for (String path : new String[] {"/", "/app/shared.css", "/no-such-page"}) {
            HttpHeaders headers = get(path).headers();
            assertThat(headers.map()).as(path).doesNotContainKey("x-powered-by");
            assertThat(headers.firstValue("server").orElse("Mendan")).as(path).isEqualTo("Mendan");
        }
    }

    void pages_are_there_and_strict() {
        for (String path : new String[] {"/", "/terms", "/sign-in", "/ended"}) {
            HttpResponse<String> page = get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.headers().firstValue("content-type").orElse("")).startsWith("text/html");
            assertThat(page.headers().firstValue("content-security-policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe-inline", "unsafe-eval", "http:", "https:");
            assertThat(page.headers().firstValue("x-content-type-options"))
                    .as(path)
                    .contains("nosniff");
            assertThat(page.headers().firstValue("referrer-policy")).as(path).isPresent();
            assertThat(page.headers().firstValue("cache-control").orElse(""))
                    .as(path)
                    .contains("no-store");
        }
    }

    void unknown_pages_are_404_without_a_stack_trace() {
        HttpResponse<String> page = get("/no-such-page");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("content-security-policy")).isPresent();
    }

    void the_hosts_pages_ask_for_a_sign_in() {
        for (String path : new String[] {"/host/connect", "/host/meeting", "/host/records", "/host/record"}) {
            HttpResponse<String> page = send(HttpRequest.newBuilder(server.resolve(path)));
            assertThat(page.body()).as(path).contains("type=\"password\"");
        }
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(server.resolve(path)).header("Accept-Encoding", "gzip"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
