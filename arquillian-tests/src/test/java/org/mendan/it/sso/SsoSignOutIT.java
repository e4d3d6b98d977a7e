package org.mendan.it.sso;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.http.Person;
import org.mendan.it.server.Eventually;
import org.mendan.it.wire.Room;

/** Signing out here and at the provider, whoever begins. */
@Tag("keycloak")
@ExtendWith(WithBank.class)
class SsoSignOutIT {
    private static final Duration SOON = Duration.ofSeconds(10);

    private Bank bank;
    private Wayfarer visitor;

    @BeforeEach
    void arrive(Bank one) {
        bank = one;
        visitor = bank.wayfarer();
    }

    @Test
    void SO2_signing_out_goes_on_at_the_provider_and_comes_back() {
        visitor.signsIn("hanako");
        HttpResponse<String> page = visitor.signsOut();
        assertThat(page.body()).contains("サインアウトしました", "認証サーバーからもサインアウト");
        HttpResponse<String> back = visitor.submits(page, Map.of());
        assertThat(back.uri()).isEqualTo(bank.first().address("/sign-in"));
        assertThat(visitor.way()).noneMatch(step -> step.toString().contains("id_token"));
        assertThat(visitor.isSignedIn()).isFalse();
        assertThat(visitor.opens("/sso/start").body())
                .as("asked for the password again")
                .contains("name=\"username\"");
    }

    @Test
    void SO1_signing_out_after_a_password_leads_to_the_sign_in_page() {
        Person person = new Person(bank.first().address());
        person.signsIn("host@example.jp");
        assertThat(person.send("POST", "/sign-out", BodyPublishers.noBody(), Map.of("Origin", person.origin()))
                        .location())
                .isEqualTo("/sign-in");
    }

    @Test
    void SO2_a_logout_at_the_provider_ends_sessions_and_meeting_at_once() {
        visitor.signsIn("leaver");
        Wayfarer elsewhere = bank.wayfarer();
        elsewhere.signsIn("leaver");
        try (Room room = Room.between(visitor.person(), new Person(bank.first().address()))) {
            bank.provider().signsOut("leaver");
            room.guestSocket().await("meeting.ended");
            Eventually.isTrue("signed out", SOON, () -> !visitor.isSignedIn() && !elsewhere.isSignedIn());
        }
        assertThat(bank.query("select object_name from audit_entry where action_name = 'sso.logout'"))
                .contains("leaver");
    }

    @Test
    void SO2_a_logout_of_one_browser_leaves_the_others() {
        visitor.signsIn("hanako");
        Wayfarer other = bank.wayfarer();
        other.signsIn("hanako");
        HttpResponse<String> asked =
                visitor.opens(bank.provider().issuer() + "/protocol/openid-connect/logout?client_id=mendan");
        visitor.submits(asked, Map.of("confirmLogout", "Logout"));
        Eventually.isTrue("signed out", SOON, () -> !visitor.isSignedIn());
        assertThat(other.isSignedIn()).isTrue();
    }

    /** All that a notice of the provider says when it ends every session of that login's, but for the signature. */
    private String unsignedNotice(String login) {
        String subject = bank.query(
                        "select s.subject from account_subject s join account a on a.id = s.account_id"
                                + " where a.login = ?",
                        login)
                .get(0);
        long now = Instant.now().getEpochSecond();
        String claims = Json.createObjectBuilder()
                .add("iss", bank.provider().issuer())
                .add("aud", "mendan")
                .add("sub", subject)
                .add("iat", now)
                .add("exp", now + 120)
                .add("jti", "forged")
                .add(
                        "events",
                        Json.createObjectBuilder()
                                .add("http://schemas.openid.net/event/backchannel-logout", Json.createObjectBuilder()))
                .build()
                .toString();
        return base64("{\"alg\":\"none\"}") + "." + base64(claims) + ".";
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void SO2_a_forged_notice_ends_nothing() {
        visitor.signsIn("hanako");
        String door = bank.first().address("/sso/logout").toString();
        Wayfarer forger = bank.wayfarer();
        assertThat(forger.posts(door, Map.of("logout_token", unsignedNotice("hanako")))
                        .statusCode())
                .isEqualTo(400);
        assertThat(forger.posts(door, Map.of()).statusCode()).isEqualTo(400);
        assertThat(visitor.isSignedIn()).isTrue();
    }
}
