package org.mendan.it.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;
import org.mendan.it.http.Person;
import org.mendan.it.http.Shelf;

/** What the host draws on a document, and what both hear of it; host and guest at two servers. */
@ExtendWith(WithNodes.class)
class InkIT {
    private Nodes nodes;
    private Shelf shelf;
    private Room room;
    private TestSocket host;
    private TestSocket guest;
    private String document;
    private String showing;

    @BeforeEach
    void show(Nodes grid) {
        nodes = grid;
        shelf = new Shelf(grid);
        room = Room.between(
                shelf.person("DOCUMENT_UPLOAD"), new Person(grid.second().address()));
        host = room.hostSocket();
        guest = room.guestSocket();
        document = shelf.ready("teian.pdf");
        // The first state came with the welcome
        guest.await("document.state");
        showing = shown(host, guest);
    }

    @AfterEach
    void part() {
        room.close();
    }

    private String shown(TestSocket by, TestSocket to) {
        by.send(
                "document.show",
                fields -> fields.add("document", document).add("page", 1).add("offset", 0));
        return to.await("document.state").getString("showing");
    }

    private void draw(TestSocket by, String type, String on, int page, int... points) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (int point : points) {
            array.add(point);
        }
        by.send(type, fields -> fields.add("showing", on)
                .add("page", page)
                .add("tool", "pen")
                .add("points", array));
    }

    private void change(TestSocket by, String type, String on, int page) {
        by.send(type, fields -> fields.add("showing", on).add("page", page));
    }

    private static String refused(TestSocket socket) {
        return socket.await("error").getString("code");
    }

    @Test
    void DO4_both_see_what_the_host_draws_takes_back_and_clears() {
        draw(host, "document.drawing", showing, 2, 0, 0);
        assertThat(guest.await("document.growing").getInt("revision")).isZero();
        draw(host, "document.draw", showing, 2, 0, 0, 10_000, 5_000);
        JsonObject first = guest.await("document.ink");
        assertThat(first.getInt("page")).isEqualTo(2);
        assertThat(first.getJsonArray("strokes").getJsonObject(0).getJsonArray("points"))
                .hasToString("[0,0,10000,5000]");
        assertThat(host.await("document.ink")).isEqualTo(first);
        change(host, "document.clear", showing, 2);
        JsonObject cleared = guest.await("document.ink");
        assertThat(cleared.getJsonArray("strokes")).isEmpty();
        assertThat(cleared.getBoolean("undoable")).isTrue();
        change(host, "document.undo", showing, 2);
        assertThat(guest.await("document.ink").getJsonArray("strokes")).isEqualTo(first.getJsonArray("strokes"));
        change(host, "document.undo", showing, 2);
        JsonObject empty = guest.await("document.ink");
        assertThat(empty.getJsonArray("strokes")).isEmpty();
        assertThat(empty.getBoolean("undoable")).isFalse();
        assertThat(host.heard("document.growing")).as("who draws knows").isZero();
    }

    @Test
    void DO4_who_comes_back_sees_all_that_was_drawn_and_nothing_of_another_showing() {
        draw(host, "document.draw", showing, 1, 1, 1);
        guest.await("document.ink");
        draw(host, "document.draw", showing, 2, 2, 2);
        guest.await("document.ink");
        guest.abort();
        TestSocket again = Room.open(nodes.first().address(), room.guest(), false);
        Room.joins(again, "guest-tab", false, -1);
        assertThat(again.await("document.ink").getInt("page")).isEqualTo(1);
        assertThat(again.await("document.ink").getInt("page")).isEqualTo(2);
        String next = shown(host, again);
        draw(host, "document.draw", showing, 1, 3, 3);
        assertThat(refused(host)).isEqualTo("document.not_now");
        draw(host, "document.draw", next, 1, 4, 4);
        assertThat(again.await("document.ink").getJsonArray("strokes")).hasSize(1);
        again.abort();
    }

    @Test
    void DO4_only_the_host_draws_and_only_on_pages_that_are_shown() {
        for (String type : new String[] {"document.draw", "document.drawing"}) {
            draw(guest, type, showing, 1, 1, 1);
            assertThat(refused(guest)).as(type).isEqualTo("document.not_now");
            draw(host, type, showing, 3, 1, 1);
            assertThat(refused(host)).as(type).isEqualTo("document.not_now");
        }
        for (String type : new String[] {"document.undo", "document.clear"}) {
            change(guest, type, showing, 1);
            assertThat(refused(guest)).as(type).isEqualTo("document.not_now");
        }
        draw(host, "document.draw", showing, 1, 1, 10_001);
        assertThat(refused(host)).isEqualTo("bad_message");
        assertThat(guest.heard("document.ink") + guest.heard("document.growing"))
                .isZero();
    }

    @Test
    void DO4_two_meetings_that_show_one_document_have_separate_pens() {
        try (Room other =
                Room.between(shelf.person("APPROVER"), new Person(nodes.first().address()))) {
            other.guestSocket().await("document.state");
            String elsewhere = shown(other.hostSocket(), other.guestSocket());
            draw(other.hostSocket(), "document.draw", elsewhere, 1, 1, 1);
            other.guestSocket().await("document.ink");
            draw(other.hostSocket(), "document.draw", showing, 1, 1, 1);
            assertThat(refused(other.hostSocket())).isEqualTo("document.not_now");
        }
        assertThat(guest.heard("document.ink") + host.heard("document.ink")).isZero();
    }
}
