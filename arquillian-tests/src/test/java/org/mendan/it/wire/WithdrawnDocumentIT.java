package org.mendan.it.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;
import org.mendan.it.http.Person;
import org.mendan.it.http.Shelf;

/** What happens in a meeting to a document that somebody outside it changes or removes; host and guest at two servers. */
@ExtendWith(WithNodes.class)
class WithdrawnDocumentIT {
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
        isEmpty(host.await("document.state"));
        isEmpty(guest.await("document.state"));
    }

    @AfterEach
    void part() {
        room.close();
    }

    private void show(String document) {
        host.send(
                "document.show",
                fields -> fields.add("document", document).add("page", 1).add("offset", 0));
    }

    /** Shown to both; the name of the showing. */
    private String shown(String document) {
        show(document);
        JsonObject state = guest.await("document.state");
        assertThat(host.await("document.state")).isEqualTo(state);
        return state.getString("showing");
    }

    @Test
    void DO2_DO3_a_document_that_is_removed_or_loses_its_approval_leaves_the_stage_and_the_host_reads_why() {
        String changed = shelf.ready("kaitei.pdf");
        shown(changed);
        shelf.wantsApproval(true);
        shelf.calls(changed, "改訂版");
        assertThat(host.await("document.state").getString("withdrawn")).isEqualTo("unapproved");
        isEmpty(guest.await("document.state"));
        show(changed);
        assertThat(host.await("error").getString("code")).isEqualTo("document.unusable");

        shelf.wantsApproval(false);
        String removed = shelf.ready("teian.pdf");
        String showing = shown(removed);
        shelf.removes(removed);
        assertThat(host.await("document.state").getString("withdrawn")).isEqualTo("removed");
        isEmpty(guest.await("document.state"));
        assertThat(nodes.query("select closed_at from shown_document where id = ?", UUID.fromString(showing)))
                .doesNotContainNull();
    }

    private static void isEmpty(JsonObject state) {
        assertThat(state.containsKey("showing")).isFalse();
        assertThat(state.containsKey("withdrawn")).as("the host's matter").isFalse();
    }
}
