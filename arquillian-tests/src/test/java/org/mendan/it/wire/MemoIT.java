package org.mendan.it.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mendan.it.grid.Nodes;
import org.mendan.it.http.Page;
import org.mendan.it.server.Eventually;

/** Texts that are meant to do harm, or that a careless system breaks. */
class MemoIT extends InRoom {
    private Nodes nodes;

    @BeforeEach
    void look(Nodes grid) {
        nodes = grid;
    }

    private String inserted(TestSocket receiver) {
        JsonObject update =
                receiver.await("memo.updates").getJsonArray("updates").getJsonObject(0);
        var changes = update.getJsonArray("changes");
        return changes.getJsonArray(changes.size() - 1).getString(1);
    }

    private String refusal(String changes) {
        JsonObject error = Room.push(guest, 0, "g", changes).await("error");
        assertThat(error.getString("inReplyTo")).isEqualTo("memo.push");
        return error.getString("code");
    }

    @Test
    void ME1_an_acceptance_names_the_editor_that_had_pushed() {
        JsonObject accepted = Room.push(guest, 0, "editor-1", "[[0,\"あ\"]]").await("memo.accepted");
        assertThat(accepted.getString("clientId")).isEqualTo("editor-1");
        assertThat(accepted.getInt("version")).isEqualTo(1);
    }

    @Test
    void ME1_who_is_late_gets_what_came_before() {
        Room.push(guest, 0, "g", "[[0,\"犬\"]]").await("memo.accepted");
        JsonObject stale = Room.push(host, 0, "h", "[[0,\"猫\"]]").await("memo.stale");
        assertThat(stale.getInt("from")).isZero();
        assertThat(Room.push(host, 1, "h", "[1,[0,\"猫\"]]")
                        .await("memo.accepted")
                        .getInt("version"))
                .isEqualTo(2);
    }

    @Test
    void ME4_script_and_right_to_left_marks_travel_as_they_are_and_stand_as_text_on_the_record() {
        String text = "</script><script>alert(1)</script>\u202e逆\u202c😀";
        Room.push(guest, 0, "g", "[[0,\"" + text + "\"]]").await("memo.accepted");
        assertThat(inserted(host)).isEqualTo(text);
        room.ends();
        Page list = room.host().get("/host/records");
        String record = list.body().replaceAll("(?s).*?href=\"(/host/record\\?id=[0-9a-f-]+)\".*", "$1");
        Eventually.holds("the memo on the record", Duration.ofSeconds(10), () -> {
            String page = room.host().get(record).body();
            assertThat(page)
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;\u202e逆\u202c😀")
                    .contains("検証 &lt;b&gt;太郎&lt;/b&gt;")
                    .doesNotContain("<script>alert");
        });
    }

    @Test
    void ME4_nul_and_hidden_line_breaks_are_refused_and_the_text_is_untouched() {
        assertThat(refusal("[[0,\"a\\u0000b\"]]")).isEqualTo("memo.invalid");
        assertThat(refusal("[[0,\"a\\nb\"]]")).isEqualTo("memo.invalid");
        TestSocket again = Room.open(nodes.first().address(), room.guest(), false);
        JsonObject welcome = Room.joins(again, "guest-tab", false, -1);
        assertThat(welcome.getString("memoText")).isEmpty();
        assertThat(welcome.getInt("memoVersion")).isZero();
        again.abort();
    }

    @Test
    void ME4_half_a_character_is_never_left_in_the_text() {
        assertThat(refusal("[[0,\"\\ud83d\"]]")).isEqualTo("memo.invalid");
    }

    @Test
    void ME1_half_of_a_character_may_be_replaced_and_arrives_as_it_was_sent() {
        Room.push(guest, 0, "g", "[[0,\"😀\"]]").await("memo.accepted");
        assertThat(inserted(host)).isEqualTo("😀");
        Room.push(guest, 1, "g", "[1,[1,\"\\ude01\"]]").await("memo.accepted");
        assertThat(inserted(host)).isEqualTo("\ude01");
        TestSocket again = Room.open(nodes.first().address(), room.guest(), false);
        assertThat(Room.joins(again, "guest-tab", false, -1).getString("memoText"))
                .isEqualTo("😁");
        again.abort();
    }

    @Test
    void ME4_changes_that_do_not_fit_the_text_are_refused() {
        assertThat(refusal("[5]")).isEqualTo("memo.invalid");
        assertThat(refusal("[[999999999]]")).isEqualTo("memo.invalid");
    }

    @Test
    void ME4_a_text_over_the_limit_is_refused_with_a_reason_and_the_text_is_untouched() {
        Room.push(guest, 0, "g", "[[0,\"" + "あ".repeat(19_990) + "\"]]").await("memo.accepted");
        JsonObject error = Room.push(guest, 1, "g", "[19990,[0,\"" + "い".repeat(11) + "\"]]")
                .await("error");
        assertThat(error.getString("code")).isEqualTo("memo.too_long");
        assertThat(Room.push(guest, 1, "g", "[19990,[0,\"" + "い".repeat(10) + "\"]]")
                        .await("memo.accepted")
                        .getInt("version"))
                .isEqualTo(2);
    }

    @Test
    void ME1_no_side_may_push_under_the_other_sides_editor() {
        Room.push(host, 0, "h", "[[0,\"a\"]]").await("memo.accepted");
        assertThat(Room.push(guest, 1, "h", "[1,[0,\"b\"]]").await("error").getString("code"))
                .isEqualTo("memo.invalid");
    }

    @Test
    void MT4_what_was_typed_last_is_still_stored_after_the_end_and_nothing_once_it_is_closed() {
        room.ends();
        guest.await("meeting.ended");
        Room.push(guest, 0, "g", "[[0,\"最後\"]]").await("memo.accepted");
        assertThat(guest.awaitClosed()).isEqualTo(new TestSocket.Closed(4002, "ended"));
        TestSocket late = Room.open(nodes.first().address(), room.guest(), false);
        Room.hello(late, "guest-tab", false, -1).await("meeting.ended");
        assertThat(late.awaitClosed()).isEqualTo(new TestSocket.Closed(4002, "ended"));
    }
}
