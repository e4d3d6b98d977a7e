package org.mendan.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mendan.ink.InkNotice;
import org.mendan.ink.InkOutcome;
import org.mendan.ink.InkRequest;
import org.mendan.ink.Stroke;
import org.mendan.ink.Tool;

/** What comes of messages about what the host draws. */
class InkConversationTest extends Talking {
    private static final UUID SHOWING = new UUID(0, 7);

    private static String line(String type, String members) {
        return "{\"type\":\"" + type + "\",\"showing\":\"" + SHOWING + "\",\"page\":2," + members + "}";
    }

    @Test
    void DO4_what_is_drawn_goes_to_the_bean_and_what_comes_of_it_is_answered_by_name() {
        joins();
        int before = channel.sent.size();
        conversation.take(line("document.draw", "\"tool\":\"highlighter\",\"points\":[0,1,10000,2]"));
        conversation.take("{\"type\":\"document.undo\",\"showing\":\"" + SHOWING + "\",\"page\":2}");
        assertThat(inks.asked)
                .containsExactly(
                        new InkRequest.Draw(SHOWING, new Stroke(2, Tool.HIGHLIGHTER, List.of(0, 1, 10_000, 2))),
                        new InkRequest.Undo(SHOWING, 2));
        assertThat(channel.sent).as("both hear it from the bean").hasSize(before);
        inks.outcome = InkOutcome.FULL;
        conversation.take(line("document.draw", "\"tool\":\"pen\",\"points\":[0,1]"));
        assertThat(last()).contains("document.full").contains("document.draw");
        inks.outcome = InkOutcome.NOT_NOW;
        conversation.take("{\"type\":\"document.clear\",\"showing\":\"" + SHOWING + "\",\"page\":2}");
        assertThat(last()).contains("document.not_now").contains("document.clear");
    }

    @Test
    void DO4_a_growing_line_comes_thirty_times_a_second_at_most_and_a_whole_one_always() {
        joins();
        for (int i = 0; i < 31; i++) {
            conversation.take(line("document.drawing", "\"tool\":\"pen\",\"points\":[0," + i + "]"));
        }
        assertThat(inks.asked).hasSize(30).hasOnlyElementsOfType(InkRequest.Drawing.class);
        assertThat(last()).contains("too_fast").contains("document.drawing");
        conversation.take(line("document.draw", "\"tool\":\"pen\",\"points\":[0,31]"));
        assertThat(inks.asked).hasSize(31);
    }

    @Test
    void DO4_who_comes_late_hears_what_stands_on_every_page() {
        inks.pages.add(new InkNotice.Page(SHOWING, 3, 2, List.of(new Stroke(2, Tool.PEN, List.of(5, 6))), true));
        joins();
        assertThat(channel.sent).anySatisfy(text -> assertThat(text)
                .contains(
                        "\"document.ink\"",
                        "\"revision\":3",
                        "\"points\":[5,6]",
                        "\"tool\":\"pen\"",
                        "\"undoable\":true"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"tool\":\"brush\",\"points\":[0,1]",
                "\"tool\":\"pen\",\"points\":[]",
                "\"tool\":\"pen\",\"points\":[1]",
                "\"tool\":\"pen\",\"points\":[1,10001]",
                "\"tool\":\"pen\",\"points\":[1,-1]",
                "\"tool\":\"pen\",\"points\":[1,1.5]",
                "\"tool\":\"pen\",\"points\":[1,null]",
                "\"tool\":\"pen\",\"points\":[1,\"1\"]",
                "\"tool\":\"pen\",\"points\":[[1,1]]",
                "\"tool\":\"pen\",\"points\":7",
                "\"tool\":\"pen\""
            })
    void DO4_what_is_no_line_is_refused(String members) {
        joins();
        conversation.take(line("document.draw", members));
        assertThat(last()).contains("bad_message").contains("document.draw");
        assertThat(inks.asked).isEmpty();
    }
}
