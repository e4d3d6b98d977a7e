package org.mendan.it.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;

/** Signing in and out, as an attacker would try it. */
@ExtendWith(WithNodes.class)
class SignInIT {
    private static final String REFUSED = "サインインできませんでした。";

    private Nodes nodes;
    private Person person;
    private String login;

    @BeforeEach
    void arrive(Nodes grid) {
        nodes = grid;
        person = new Person(nodes.first().address());
        login = nodes.newAccount();
    }

    private boolean isSignedIn() {
        return person.get("/host/connect").status() == 200;
    }

    @Test
    void SO1_five_failures_lock_the_account_even_for_the_right_password_and_say_the_same() {
        for (int i = 0; i < 5; i++) {
            assertThat(person.signsIn(login, "wrong").body()).contains(REFUSED);
        }
        assertThat(person.signsIn(login).body()).contains(REFUSED);
        assertThat(isSignedIn()).isFalse();
        assertThat(nodes.failures("sign-in", login)).hasSize(6).contains("locked");
        assertThat(new Person(nodes.first().address())
                        .signsIn(nodes.newAccount())
                        .location())
                .isEqualTo("/host/connect");
    }

    @Test
    void SO1_an_unknown_login_gets_the_same_answer_as_a_wrong_password() {
        Page unknown = person.signsIn("nobody@example.jp", "x");
        Page wrong = person.signsIn(login, "x");
        assertThat(unknown.status()).isEqualTo(wrong.status());
        assertThat(unknown.body()).contains(REFUSED);
        assertThat(wrong.body()).contains(REFUSED);
    }

    @Test
    void SO1_the_session_id_changes_at_sign_in() {
        person.get("/sign-in");
        String before = person.cookie("JSESSIONID");
        assertThat(person.signsIn(login).location()).isEqualTo("/host/connect");
        String after = person.cookie("JSESSIONID");
        assertThat(after).isNotEmpty().isNotEqualTo(before);
        Person planted = new Person(nodes.first().address());
        planted.keepCookie("JSESSIONID", before);
        assertThat(planted.get("/host/connect").status()).isNotEqualTo(200);
    }

    @Test
    void SO1_a_planted_session_id_is_not_taken_over() {
        person.keepCookie("JSESSIONID", "0123456789abcdef0123456789ab");
        person.signsIn(login);
        assertThat(person.cookie("JSESSIONID")).isNotEqualTo("0123456789abcdef0123456789ab");
        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void SO1_cookies_are_out_of_reach_of_scripts_and_other_sites() {
        List<String> cookies = person.signsIn(login).answer().headers().allValues("set-cookie");
        Page accepted = new Person(nodes.first().address()).acceptsTerms();
        assertThat(accepted.answer().headers().allValues("set-cookie"))
                .anyMatch(cookie -> cookie.startsWith("mendan-guest="))
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite="));
        assertThat(cookies).allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite="));
    }

    @Test
    void SO1_signing_out_is_posted_and_ends_the_session() {
        person.signsIn(login);
        String session = person.cookie("JSESSIONID");
        assertThat(person.get("/sign-out").status()).isEqualTo(405);
        assertThat(isSignedIn()).isTrue();
        assertThat(signsOut(Map.of("Origin", person.origin())).location()).isEqualTo("/sign-in");
        assertThat(isSignedIn()).isFalse();
        person.keepCookie("JSESSIONID", session);
        assertThat(isSignedIn()).isFalse();
    }

    /** What the button in the page's head sends. */
    private Page signsOut(Map<String, String> headers) {
        return person.send("POST", "/sign-out", BodyPublishers.noBody(), headers);
    }

    @Test
    void SO1_a_post_without_the_pages_own_state_does_nothing() {
        person.signsIn(login);
        String digits = new Person(nodes.first().address()).takesNumber();
        Page own = person.get("/host/connect");
        String ofAColleague = nodes.host(nodes.first())
                .get("/host/connect")
                .form("connect")
                .fields()
                .get("jakarta.faces.ViewState");
        for (String state : List.of("", "&jakarta.faces.ViewState=1:1", "&jakarta.faces.ViewState=" + ofAColleague)) {
            Page answer = person.send(
                    "POST",
                    "/host/connect",
                    BodyPublishers.ofString("connect=connect&start=start&number=" + digits + state),
                    Map.of("Origin", person.origin(), "Content-Type", "application/x-www-form-urlencoded"));
            assertThat(answer.location()).as(state).isEmpty();
            assertThat(answer.body()).doesNotContain("Exception:", "\tat ");
            assertThat(nodes.query("select id from meeting_record where connection_number = ?", digits))
                    .as("meetings after a post with state " + state)
                    .isEmpty();
        }
        assertThat(person.submit(own, "connect", "start", Map.of("number", digits))
                        .location())
                .as("with the page's own state")
                .isEqualTo("/host/meeting");
    }

    @Test
    void SO1_nobody_is_led_to_another_site_after_the_sign_in() {
        for (String next : List.of(
                "https://evil.example/",
                "https:evil.example",
                "//evil.example/",
                "///evil.example/host/connect",
                "/\\evil.example",
                "\\\\evil.example",
                "/%2Fevil.example",
                "%2F%2Fevil.example",
                "/host//evil.example",
                "/host/connect@evil.example",
                "/host/..//evil.example",
                "/host/%2e%2e//evil.example",
                " https://evil.example",
                "\thttps://evil.example",
                "/host/%0d%0aLocation:x",
                "/host/connect\r\nLocation: https://evil.example",
                "/sign-out",
                "javascript:1")) {
            Person anybody = new Person(nodes.first().address());
            Page form = anybody.get("/sign-in?next=" + URLEncoder.encode(next, UTF_8));
            Page answer = anybody.submit(
                    form,
                    "signIn",
                    "signIn:submit",
                    Map.of("signIn:login", login, "signIn:password", Person.PASSWORD, "signIn:next", next));
            assertThat(answer.location()).as(next).isEqualTo("/host/connect");
        }
    }

    @Test
    void SO1_whoever_wanted_a_page_is_led_to_that_page_after_the_sign_in() {
        Page asked = person.get("/host/records?words=a");
        assertThat(asked.location()).isEqualTo("/sign-in?next=%2Fhost%2Frecords%3Fwords%3Da");
        Page answer = person.submit(
                person.get(asked.location()),
                "signIn",
                "signIn:submit",
                Map.of("signIn:login", login, "signIn:password", Person.PASSWORD));
        assertThat(answer.location()).isEqualTo("/host/records?words=a");
    }

    @Test
    void SO1_the_other_language_leads_on_to_the_wanted_page_too() {
        Page page = new Person(nodes.first().address()).get("/sign-in?next=%2Fhost%2Frecords&why=IDLE");
        Matcher link = Pattern.compile(
                        "class=\"language\"[^>]*href=\"([^\"]*)\"|href=\"([^\"]*)\"[^>]*class=\"language\"")
                .matcher(page.body());
        assertThat(link.find()).isTrue();
        String href = (link.group(1) == null ? link.group(2) : link.group(1)).replace("&amp;", "&");
        assertThat(href).contains("lang=en", "next=%2Fhost%2Frecords", "why=IDLE");
        assertThat(new Person(nodes.first().address()).get(href).body())
                .contains("value=\"/host/records\"", "lang=\"en\"");
    }

    @Test
    void SO1_the_hosts_pages_are_closed_to_guests_by_every_path() {
        person.takesNumber();
        for (String path : List.of(
                "/host/connect",
                "/host/connect.xhtml",
                "/host/meeting",
                "/host/records",
                "/host/record?id=x",
                "/host/../host/records",
                "/host/%72ecords",
                "/host/records;x=1")) {
            Page answer = person.get(path);
            assertThat(answer.status()).as(path).isIn(302, 303, 400, 404);
            assertThat(answer.body()).as(path).doesNotContain("office-header");
        }
    }
}
