package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;

/** What every answer carries, what no answer tells, and which requests get none. */
@ExtendWith(WithNodes.class)
class HeadersIT {
    private static final Map<String, String> ALWAYS = Map.of(
            "x-content-type-options", "nosniff",
            "x-frame-options", "DENY",
            "referrer-policy", "same-origin",
            "cross-origin-opener-policy", "same-origin",
            "cross-origin-resource-policy", "same-origin");

    private Nodes nodes;
    private Person guest;
    private Person host;

    @BeforeEach
    void arrive(Nodes grid) {
        nodes = grid;
        guest = new Person(nodes.first().address());
        host = nodes.host(nodes.first());
    }

    private static void isStrict(Page page) {
        ALWAYS.forEach((name, value) ->
                assertThat(page.header(name)).as(page.address() + " " + name).isEqualTo(value));
        assertThat(page.header("permissions-policy")).contains("microphone=()", "geolocation=()");
        assertThat(page.header("cache-control")).as(page.address().toString()).contains("no-store");
        assertThat(String.join(" ", page.answer().headers().allValues("content-security-policy")))
                .as(page.address().toString())
                .contains("base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'", "script-src 'self'")
                .doesNotContain("'unsafe-eval'", "script-src 'self' 'unsafe-inline'", "http:", "https:", "*");
        tellsNothing(page);
    }

    private static void tellsNothing(Page page) {
        assertThat(page.answer().headers().map()).doesNotContainKeys("x-powered-by");
        assertThat(page.header("server"))
                .as(page.address().toString())
                .doesNotContain("Payara", "GlassFish", "Grizzly");
        assertThat(page.body())
                .as(page.address().toString())
                .doesNotContain("Exception:", "\tat ", "Payara", "GlassFish", "Mojarra");
    }

    @Test
    void OP3_every_page_carries_the_strict_headers() {
        guest.takesNumber();
        List.of("/terms", "/number", "/ended", "/ended?how=HOST_ENDED", "/document", "/sign-in", "/no-such-page")
                .forEach(path -> isStrict(new Person(nodes.first().address()).get(path)));
        isStrict(guest.get("/number"));
        List.of("/host/connect", "/host/records", "/host/record?id=x", "/host/meeting")
                .forEach(path -> isStrict(host.get(path)));
    }

    @Test
    void OP3_CA1_SS1_only_a_meeting_may_use_the_screen_it_and_the_page_before_the_camera_and_none_the_microphone() {
        assertThat(host.get("/host/meeting").header("permissions-policy"))
                .contains("camera=(self)", "display-capture=(self)", "microphone=()");
        assertThat(host.get("/host/connect").header("permissions-policy"))
                .contains("camera=(self)", "display-capture=()", "microphone=()");
        assertThat(host.get("/host/records").header("permissions-policy"))
                .contains("camera=()", "display-capture=()", "microphone=()");
        assertThat(host.get("/host/meeting").answer().headers().allValues("content-security-policy"))
                .singleElement()
                .asString()
                .contains("script-src 'self' 'wasm-unsafe-eval';");
        assertThat(host.get("/host/connect").header("content-security-policy")).doesNotContain("wasm");
        assertThat(guest.get("/terms").header("content-security-policy")).doesNotContain("wasm");
        assertThat(guest.get("/terms").header("permissions-policy")).contains("camera=()", "microphone=()");
    }

    @Test
    void OP3_the_nonce_of_a_policy_is_never_used_twice() {
        String first = guest.get("/terms").header("content-security-policy");
        assertThat(guest.get("/terms").header("content-security-policy")).isNotEqualTo(first);
    }

    @Test
    void OP3_methods_that_the_product_does_not_use_are_refused() {
        for (String method : List.of("TRACE", "PUT", "DELETE", "PATCH", "PROPFIND")) {
            for (String path : List.of("/", "/terms", "/app/shared.css")) {
                Page answer = guest.send(method, path, BodyPublishers.noBody(), Map.of());
                assertThat(answer.status()).as(method + " " + path).isIn(403, 404, 405, 501);
                tellsNothing(answer);
            }
        }
    }

    @Test
    void OP3_error_pages_tell_nothing_about_the_inside() {
        for (String path : List.of(
                "/no-such-page",
                "/no-such-page.xhtml",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/x.xhtml?ln=%00",
                "/resources/%2e%2e/WEB-INF/web.xml",
                "/host/record?id=%00",
                "/terms?lang=%ff%fe",
                "/ended?how=%3Cscript%3E")) {
            Page answer = guest.get(path);
            assertThat(answer.status()).as(path).isLessThan(500);
            assertThat(answer.body()).as(path).doesNotContain("<web-app", "<script>alert", "Manifest-Version");
            tellsNothing(answer);
        }
        tellsNothing(guest.get("/terms?jakarta.faces.ViewState=x"));
        Page broken = guest.send(
                "POST",
                "/terms",
                BodyPublishers.ofString("answer=answer&answer:ok=x&jakarta.faces.ViewState=AAAA"),
                Map.of("Content-Type", "application/x-www-form-urlencoded", "Origin", guest.origin()));
        tellsNothing(broken);
    }

    @Test
    void MR1_another_hosts_record_is_not_found_and_the_try_is_audited() {
        String number = guest.takesNumber();
        assertThat(host.starts(number).location()).isEqualTo("/host/meeting");
        String record = nodes.query(
                        "select cast(id as varchar) from meeting_record where connection_number = ? order by started_at desc",
                        number)
                .get(0);
        assertThat(host.get("/host/record?id=" + record).status()).isEqualTo(200);
        Page stranger = nodes.host(nodes.first()).get("/host/record?id=" + record);
        Page unknown = nodes.host(nodes.first()).get("/host/record?id=" + UUID.randomUUID());
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(nodes.failures("record.read", record)).containsExactly("outside the reader's scope");
    }
}
