package org.mendan.it.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;
import org.mendan.it.http.Page;
import org.mendan.it.http.Person;
import org.mendan.it.http.Shelf;

/** What pages may say about documents, what both hear, and who gets to see the pages; host and guest at two servers. */
@ExtendWith(WithNodes.class)
class PresentationIT {
    private Nodes nodes;
    private Shelf shelf;
    private Room room;
    private TestSocket host;
    private TestSocket guest;

    @BeforeEach
    void meet(Nodes grid) {
        nodes = grid;
        shelf = new Shelf(grid);
        room = Room.between(
                shelf.person("DOCUMENT_UPLOAD"), new Person(grid.second().address()));
        host = room.hostSocket();
        guest = room.guestSocket();
        assertThat(host.await("document.state").getJsonArray("pages")).isEmpty();
        assertThat(guest.await("document.state").getJsonArray("pages")).isEmpty();
    }

    @AfterEach
    void part() {
        room.close();
    }

    private static void show(TestSocket socket, String document) {
        socket.send(
                "document.show",
                fields -> fields.add("document", document).add("page", 1).add("offset", 0));
    }

    private static void turn(TestSocket socket, String showing, int page) {
        socket.send(
                "document.turn",
                fields -> fields.add("showing", showing).add("page", page).add("offset", 0));
    }

    private static String refused(TestSocket socket) {
        return socket.await("error").getString("code");
    }

    /** Shown to both; the name of the showing. */
    private String shown(String document) {
        show(host, document);
        JsonObject state = guest.await("document.state");
        assertThat(host.await("document.state")).isEqualTo(state);
        assertThat(state.getString("document")).isEqualTo(document);
        return state.getString("showing");
    }

    @Test
    void DO3_both_look_at_the_same_page_and_the_record_says_for_how_long() {
        String document = shelf.ready("teian.pdf");
        String showing = shown(document);
        turn(host, showing, 2);
        JsonObject turned = guest.await("document.turned");
        assertThat(turned.getInt("page")).isEqualTo(2);
        assertThat(turned.getString("by")).isEqualTo("host");
        assertThat(host.await("document.turned")).isEqualTo(turned);
        turn(guest, showing, 1);
        assertThat(refused(guest)).isEqualTo("document.not_now");
        host.send("document.allow", fields -> fields.add("showing", showing).add("guestTurns", true));
        assertThat(guest.await("document.state").getBoolean("guestTurns")).isTrue();
        turn(guest, showing, 1);
        assertThat(host.await("document.turned").getString("by")).isEqualTo("guest");
        turn(host, showing, 3);
        assertThat(refused(host)).isEqualTo("document.not_now");
        guest.send("document.close", fields -> fields.add("showing", showing));
        assertThat(refused(guest)).isEqualTo("document.not_now");
        host.send("document.close", fields -> fields.add("showing", showing));
        host.await("document.state");
        assertThat(guest.await("document.state").getInt("page")).isZero();

        assertThat(nodes.query(
                        "select page_number from shown_page where showing_id = ? order by shown_at",
                        UUID.fromString(showing)))
                .containsExactly("1", "2", "1");
        assertThat(nodes.query("select closed_at from shown_document where id = ?", UUID.fromString(showing)))
                .doesNotContainNull();
    }

    @Test
    void DO3_who_comes_back_has_the_right_page_at_once() {
        String showing = shown(shelf.ready("teian.pdf"));
        turn(host, showing, 2);
        guest.await("document.turned");
        guest.abort();
        TestSocket again = Room.open(nodes.first().address(), room.guest(), false);
        Room.joins(again, "guest-tab", false, -1);
        JsonObject state = again.await("document.state");
        assertThat(state.getString("showing")).isEqualTo(showing);
        assertThat(state.getInt("page")).isEqualTo(2);
        again.abort();
    }

    @Test
    void DO3_nothing_is_shown_that_the_host_does_not_see_or_that_has_no_pages() {
        show(guest, shelf.ready("teian.pdf"));
        assertThat(refused(guest)).isEqualTo("document.not_now");
        show(host, new Shelf(nodes).ready("other-branch.pdf"));
        assertThat(refused(host)).isEqualTo("document.unusable");
        show(host, UUID.randomUUID().toString());
        assertThat(refused(host)).isEqualTo("document.unusable");
        host.sendText("{\"type\":\"document.show\",\"document\":\"../x\",\"page\":1,\"offset\":0}");
        assertThat(refused(host)).isEqualTo("bad_message");
        assertThat(guest.heard("document.state")).isEqualTo(1);
    }

    @Test
    void DO3_a_screen_and_a_document_share_the_stage() {
        String document = shelf.ready("teian.pdf");
        shown(document);
        guest.sendText("{\"type\":\"screen.start\",\"takeOver\":false}");
        assertThat(host.await("document.state").containsKey("showing")).isFalse();
        show(host, document);
        assertThat(refused(host)).isEqualTo("document.not_now");
    }

    @Test
    void DO5_only_the_two_get_the_pages_and_only_while_they_are_shown() {
        String document = shelf.ready("teian.pdf");
        String showing = shown(document);
        String page = "/meeting/pages/guest/" + showing + "/1/";
        Page picture = room.guest().get(page + "large");
        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("Content-Type")).startsWith("image/");
        assertThat(picture.header("Cache-Control")).isEqualTo("no-store");
        assertThat(room.guest().get(page + "words").status()).isEqualTo(200);
        assertThat(room.host().get(page.replace("guest", "host") + "small").status())
                .isEqualTo(200);
        assertThat(room.host()
                        .get("/meeting/pages/host/" + showing + "/outline")
                        .body())
                .contains("notes");
        for (String closed : new String[] {
            "/meeting/pages/guest/" + showing + "/3/large",
            "/meeting/pages/guest/" + UUID.randomUUID() + "/1/large",
            "/meeting/pages/guest/" + showing + "/outline",
            "/meeting/pages/host/" + showing + "/1/large",
            "/meeting/pages/guest/" + showing + "/0/large",
        }) {
            assertThat(room.guest().get(closed).status()).as(closed).isIn(400, 404);
        }
        assertThat(new Person(nodes.first().address()).get(page + "large").status())
                .isEqualTo(404);
        try (Room other = Room.on(nodes)) {
            assertThat(other.guest().get(page + "large").status()).isEqualTo(404);
            assertThat(other.host().get(page.replace("guest", "host") + "large").status())
                    .isEqualTo(404);
        }
        room.ends();
        assertThat(room.guest().get(page + "large").status()).isEqualTo(404);
    }

    @Test
    void DO5_a_guest_saves_the_file_only_where_the_document_allows_it_and_that_is_audited() {
        String document = shelf.ready("teian.pdf");
        String closed = "/meeting/pages/guest/" + shown(document) + "/file";
        assertThat(room.guest().get(closed).status()).isEqualTo(404);
        assertThat(saved(document, "FAILURE")).isEqualTo(1);
        nodes.change("update document set downloadable = true where id = ?", UUID.fromString(document));
        show(host, document);
        JsonObject state = guest.await("document.state");
        assertThat(state.getBoolean("saveable")).isTrue();
        String file = "/meeting/pages/guest/" + state.getString("showing") + "/file";
        Page answer = room.guest().get(file);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment")
                .contains("teian.pdf");
        assertThat(answer.body()).startsWith("%PDF");
        assertThat(saved(document, "SUCCESS")).isEqualTo(1);
        for (Person other : new Person[] {room.host(), new Person(nodes.first().address())}) {
            assertThat(other.get(file).status()).isEqualTo(404);
            assertThat(other.get(file.replace("guest", "host")).status()).isEqualTo(404);
        }
        assertThat(room.guest().get(closed).status()).as("the showing before").isEqualTo(404);
        nodes.change("update document set downloadable = false where id = ?", UUID.fromString(document));
        assertThat(room.guest().get(file).status()).isEqualTo(404);
        room.ends();
        assertThat(room.guest().get(file).status()).isEqualTo(404);
        assertThat(saved(document, "SUCCESS")).isEqualTo(1);
    }

    private int saved(String document, String outcome) {
        String meeting = nodes.query(
                        "select distinct meeting_id from shown_document where document_id = ?",
                        UUID.fromString(document))
                .get(0);
        return nodes.query(
                        "select id from audit_entry where action_name = 'document.save'"
                                + " and outcome_name = ? and detail like ?",
                        outcome,
                        meeting + "%")
                .size();
    }

    @Test
    void DO5_a_watermark_is_burnt_into_the_pictures_where_the_document_says_so() {
        String document = shelf.ready("teian.pdf");
        String page = "/meeting/pages/guest/" + shown(document) + "/1/large";
        Page plain = room.guest().get(page);
        nodes.change("update document set watermark = true where id = ?", UUID.fromString(document));
        Page marked = room.guest().get(page);
        assertThat(marked.header("Content-Type")).isEqualTo(plain.header("Content-Type"));
        assertThat(marked.body().length()).isGreaterThan(2 * plain.body().length());
        Page hosts = room.host().get(page.replace("/guest/", "/host/"));
        assertThat(hosts.body()).as("both see the same").isEqualTo(marked.body());
    }

    @Test
    void DO5_two_meetings_show_one_document_each_at_its_own_page() {
        String document = shelf.ready("teian.pdf");
        String showing = shown(document);
        try (Room other =
                Room.between(shelf.person("APPROVER"), new Person(nodes.first().address()))) {
            show(other.hostSocket(), document);
            // The first state came with the welcome
            other.guestSocket().await("document.state");
            JsonObject state = other.guestSocket().await("document.state");
            turn(other.hostSocket(), state.getString("showing"), 2);
            assertThat(other.guestSocket().await("document.turned").getInt("page"))
                    .isEqualTo(2);
            turn(other.hostSocket(), showing, 2);
            assertThat(refused(other.hostSocket())).isEqualTo("document.not_now");
        }
        assertThat(guest.heard("document.turned")).isZero();
    }

    @Test
    void DO4_pointers_pass_to_the_other_side() {
        String showing = shown(shelf.ready("teian.pdf"));
        guest.send("document.pointer", fields -> fields.add("showing", showing)
                .add("page", 1)
                .add("x", 5000)
                .add("y", 10_000)
                .add("there", true));
        JsonObject pointer = host.await("document.pointer");
        assertThat(pointer.getInt("x")).isEqualTo(5000);
        assertThat(pointer.getBoolean("there")).isTrue();
    }

    @Test
    void DO2_DO3_what_is_past_its_last_day_stands_there_with_the_reason_and_is_not_shown() {
        String document = shelf.ready("teian.pdf");
        nodes.change(
                "update document set expires_on = ? where id = ?",
                Date.valueOf(LocalDate.now(ZoneOffset.UTC).minusDays(2)),
                UUID.fromString(document));
        assertThat(room.host().get("/host/documents/choices").body()).contains("\"usable\":false", "期限切れ");
        show(host, document);
        assertThat(refused(host)).isEqualTo("document.unusable");
    }

    @Test
    void DO3_the_host_chooses_from_what_he_sees() {
        String document = shelf.ready("teian.pdf");
        Page choices = room.host().get("/host/documents/choices?words=teian");
        assertThat(choices.body()).contains(document, "\"usable\":true", "2 ページ");
        assertThat(room.host().get("/host/documents/choices?words=nothing").body())
                .isEqualTo("[]");
        assertThat(room.guest().get("/host/documents/choices").location()).startsWith("/sign-in");
    }
}
