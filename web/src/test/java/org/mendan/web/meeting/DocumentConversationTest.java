package org.mendan.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mendan.presentation.PresentationOutcome;
import org.mendan.presentation.PresentationRequest;
import org.mendan.presentation.Spot;

/** What comes of messages about the document on the stage. */
class DocumentConversationTest extends Talking {
    @Test
    void DO3_what_comes_of_a_documents_request_is_answered_by_name() {
        joins();
        int before = channel.sent.size();
        String id = new UUID(0, 7).toString();
        conversation.take("{\"type\":\"document.turn\",\"showing\":\"" + id + "\",\"page\":2,\"offset\":30}");
        assertThat(presentations.asked).containsExactly(new PresentationRequest.Turn(new UUID(0, 7), new Spot(2, 30)));
        assertThat(channel.sent).as("who turned hears it from the bean").hasSize(before);
        presentations.outcome = PresentationOutcome.NOT_NOW;
        conversation.take("{\"type\":\"document.close\",\"showing\":\"" + id + "\"}");
        assertThat(last()).contains("document.not_now").contains("document.close");
        presentations.outcome = PresentationOutcome.UNUSABLE;
        conversation.take("{\"type\":\"document.show\",\"document\":\"" + id + "\",\"page\":1,\"offset\":0}");
        assertThat(last()).contains("document.unusable").contains("document.show");
        presentations.recordAway = true;
        conversation.take("{\"type\":\"document.allow\",\"showing\":\"" + id + "\",\"guestTurns\":true}");
        assertThat(last()).contains("unavailable").contains("document.allow");
    }

    @Test
    void DO4_a_pointer_goes_straight_to_the_other_side_thirty_times_a_second_at_most() {
        joins();
        calls.clear();
        String showing = new UUID(0, 7).toString();
        for (int i = 0; i < 31; i++) {
            conversation.take("{\"type\":\"document.pointer\",\"showing\":\"" + showing + "\",\"page\":1,\"x\":" + i
                    + ",\"y\":10000,\"there\":true}");
        }
        assertThat(calls).hasSize(30);
        assertThat(calls.get(29))
                .startsWith("send " + SEAT.opposite() + " Pointer[")
                .contains("x=29");
        assertThat(last()).contains("too_fast").contains("document.pointer");
    }
}
