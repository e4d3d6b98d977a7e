package org.mendan.it.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.GridVisitor;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;
import org.mendan.it.http.Page;
import org.mendan.it.http.Person;

/** What happens to whoever has done nothing for an hour, or has been signed in for half a day, on pages and in a meeting. */
@ExtendWith(WithNodes.class)
class SessionLimitsIT {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration HALF_A_DAY = Duration.ofHours(12);
    private static final Duration MOMENT = Duration.ofMinutes(5);

    private Nodes nodes;
    private GridVisitor grid;
    private String login;
    private Person person;

    @BeforeEach
    void signIn(Nodes running) {
        nodes = running;
        grid = nodes.visitor();
        login = nodes.newAccount();
        person = new Person(nodes.first().address());
        person.signsIn(login);
    }

    @AfterEach
    void leave() {
        grid.close();
    }

    private String ends() {
        return String.join(
                ",",
                nodes.query(
                        "select detail from audit_entry where action_name = 'session.expire' and actor = ?", login));
    }

    @Test
    void SO3_whoever_did_nothing_for_an_hour_signs_in_again_and_reads_why() {
        grid.turnBack(login, "seen", HOUR.minus(MOMENT));
        assertThat(person.get("/host/records").status())
                .as("five minutes before")
                .isEqualTo(200);
        grid.turnBack(login, "seen", HOUR.minus(MOMENT));
        assertThat(person.get("/host/records").status())
                .as("the hour begins anew with each use")
                .isEqualTo(200);
        grid.turnBack(login, "seen", HOUR);
        String signIn = person.get("/host/records").location();
        assertThat(signIn).isEqualTo("/sign-in?next=%2Fhost%2Frecords&why=idle");
        assertThat(person.get(signIn).body()).contains("しばらく操作がなかったため、サインインを終了しました。");
        assertThat(ends()).isEqualTo("IDLE");
        assertThat(person.get("/host/records").location()).isEqualTo("/sign-in?next=%2Fhost%2Frecords");
    }

    @Test
    void SO3_whoever_has_been_signed_in_for_half_a_day_signs_in_again_and_reads_why() {
        grid.turnBack(login, "since", HALF_A_DAY.minus(MOMENT));
        assertThat(person.get("/host/records").status()).isEqualTo(200);
        grid.turnBack(login, "since", MOMENT);
        String signIn = person.get("/host/connect").location();
        assertThat(signIn).isEqualTo("/sign-in?why=longest");
        assertThat(person.get(signIn).body()).contains("サインインしてから長い時間がたったため、終了しました。");
        assertThat(ends()).isEqualTo("LONGEST");
    }

    @Test
    void SO3_what_a_page_asks_for_by_script_leads_to_the_sign_in_page_too() {
        grid.turnBack(login, "seen", HOUR);
        Page answer = person.send(
                "POST",
                "/host/connect",
                BodyPublishers.ofString("connect=connect"),
                Map.of(
                        "Origin", person.origin(),
                        "Faces-Request", "partial/ajax",
                        "Content-Type", "application/x-www-form-urlencoded"));
        assertThat(answer.body()).contains("<partial-response><redirect url=\"/sign-in?why=idle\"/>");
    }

    @Test
    void SO3_a_meeting_window_gives_signs_of_life_that_count_as_use() {
        grid.turnBack(login, "seen", HOUR.minus(MOMENT));
        assertThat(person.get("/host/alive").status()).isEqualTo(204);
        assertThat(grid.seen(login)).isAfter(Instant.now().minus(MOMENT));
    }

    @Test
    void SO3_MT1_no_limit_cuts_a_meeting_and_its_window_finds_back_without_a_sign_in() {
        try (Room room = Room.between(person, new Person(nodes.first().address()))) {
            grid.turnBack(login, "since", HALF_A_DAY);
            assertThat(person.get("/host/records").location()).endsWith("why=longest");
            assertThat(person.get("/host/alive").location()).startsWith("/sign-in");
            room.hostSocket().send("ping").await("pong");
            room.guestSocket().send("ping").await("pong");
            TestSocket again = Room.open(person, Room.HOST);
            assertThat(Room.joins(again, "host-tab", false, -1).getInt("recordNumber"))
                    .isEqualTo(room.recordNumber());
            assertThat(room.guestSocket().heard("meeting.ended")).isZero();
            String before = person.cookie("JSESSIONID");
            assertThat(person.signsIn(login).location()).isEqualTo("/host/connect");
            assertThat(person.cookie("JSESSIONID")).isNotEqualTo(before);
            again.send("ping").await("pong");
            again.abort();
        }
    }
}
