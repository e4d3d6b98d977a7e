package org.mendan.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mendan.meeting.JoinOutcome;
import org.mendan.meeting.PeerState;
import org.mendan.persistence.record.Ending;

class MeetingConversationTest extends Talking {
    @Test
    void nothing_is_done_before_the_hello() {
        conversation.take("{\"type\":\"meeting.end\"}");
        assertThat(calls).isEmpty();
        assertThat(channel.sent.get(0)).contains("not_joined").contains("meeting.end");
    }

    @Test
    void the_welcome_comes_first_and_tells_what_happened_during_the_hello() {
        outcomes.add(welcome(PeerState.AWAY));
        outcomes.add(welcome(PeerState.HERE));
        conversation.take(HELLO);
        assertThat(channel.sent.get(0))
                .startsWith("{\"type\":\"meeting.welcome\"")
                .contains("\"peer\":\"here\"")
                .contains("\"memoText\":\"\"");
        assertThat(channel.sent).hasSize(6);
        assertThat(channel.sent.get(1)).contains("meeting.peer");
        assertThat(channel.sent.get(2)).contains("signal.servers");
        assertThat(channel.sent.get(3)).contains("camera.state").contains("off_by_host");
        assertThat(channel.sent.get(4)).contains("screen.state").contains("nobody");
        assertThat(channel.sent.get(5)).contains("document.state").contains("\"pages\":[]");
    }

    @Test
    void a_second_hello_is_refused() {
        joins();
        conversation.take(HELLO);
        assertThat(channel.sent.get(channel.sent.size() - 1)).contains("bad_message");
    }

    @Test
    void a_tab_that_is_asked_may_say_hello_again() {
        outcomes.add(new JoinOutcome.Elsewhere());
        joins();
        conversation.take(HELLO);
        assertThat(channel.sent.get(0)).isEqualTo("{\"type\":\"meeting.elsewhere\"}");
        assertThat(channel.sent.get(1)).contains("meeting.welcome");
    }

    @Test
    void who_comes_after_the_end_is_told_how_it_ended() {
        outcomes.add(new JoinOutcome.Over(Ending.HOST_ENDED));
        conversation.take(HELLO);
        assertThat(channel.sent).containsExactly("{\"type\":\"meeting.ended\",\"how\":\"HOST_ENDED\"}");
    }

    @Test
    void another_version_is_sent_away() {
        conversation.take(HELLO.replace("\"version\":1", "\"version\":2"));
        assertThat(channel.sent.get(0)).contains("wrong_version");
        assertThat(calls).isEmpty();
    }

    @Test
    void a_memo_that_cannot_be_read_asks_to_come_back() {
        memoAway = true;
        joins();
        assertThat(channel.sent).hasSize(1);
        assertThat(channel.sent.get(0)).contains("unavailable").contains("meeting.hello");
    }

    @Test
    void CA1_what_the_cameras_do_not_allow_is_refused_by_name() {
        joins();
        conversation.take("{\"type\":\"camera.switch\",\"on\":true}");
        assertThat(channel.sent.get(channel.sent.size() - 1))
                .contains("camera.not_now")
                .contains("camera.switch");
    }

    @Test
    void SS1_a_screen_that_is_not_shared_cannot_pause() {
        joins();
        conversation.take("{\"type\":\"screen.pause\",\"paused\":true}");
        assertThat(last()).contains("screen.taken").contains("screen.pause");
    }

    @Test
    void a_report_that_cannot_be_written_down_is_answered_so() {
        joins();
        String report = "{\"type\":\"quality.report\",\"level\":\"weak\",\"reason\":\"loss\"}";
        conversation.take(report);
        assertThat(last()).contains("camera.not_now").contains("quality.report");
        recordAway = true;
        conversation.take(report);
        assertThat(last()).contains("unavailable").contains("quality.report");
        recordAway = false;
        conversation.take(report);
        conversation.take(report);
        assertThat(last()).contains("too_fast").contains("quality.report");
    }

    @Test
    void requests_reach_the_beans_for_this_seat_only() {
        joins();
        calls.clear();
        conversation.take(
                "{\"type\":\"memo.push\",\"version\":0,\"updates\":[{\"clientId\":\"g\",\"changes\":[[0,\"犬\"]]}]}");
        conversation.take("{\"type\":\"memo.caret\",\"version\":1,\"anchor\":1,\"head\":1,\"typing\":true}");
        conversation.take("{\"type\":\"meeting.leaving\"}");
        conversation.take("{\"type\":\"meeting.end\"}");
        assertThat(calls)
                .containsExactly(
                        "push " + SEAT + " 0 [MemoChange[clientId=g, changes=[[0,\"犬\"]]]]",
                        "send " + SEAT.opposite() + " Caret[version=1, anchor=1, head=1, typing=true]",
                        "leaving " + SEAT + " s1",
                        "end " + SEAT);
    }
}
