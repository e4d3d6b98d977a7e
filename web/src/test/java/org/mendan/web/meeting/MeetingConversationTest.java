package org.mendan.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.mendan.camera.QualityBean;
import org.mendan.meeting.Connection;
import org.mendan.meeting.JoinOutcome;
import org.mendan.meeting.MeetingBean;
import org.mendan.meeting.MeetingId;
import org.mendan.meeting.MeetingNotice;
import org.mendan.meeting.MeetingView;
import org.mendan.meeting.Notice;
import org.mendan.meeting.Outbox;
import org.mendan.meeting.Parting;
import org.mendan.meeting.PeerState;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;
import org.mendan.meeting.WaitingNotice;
import org.mendan.meeting.Watchword;
import org.mendan.memo.MemoBean;
import org.mendan.memo.MemoChange;
import org.mendan.memo.MemoOpening;
import org.mendan.memo.MemoUnavailable;
import org.mendan.persistence.camera.QualityLevel;
import org.mendan.persistence.camera.QualityReason;
import org.mendan.persistence.record.Ending;
import org.mendan.web.wire.Codec;
import org.mendan.web.wire.FakeChannel;
import org.mendan.web.wire.Incoming;
import org.mendan.web.wire.Line;
import org.mendan.web.wire.Notices;
import org.mendan.web.wire.Places;
import org.mendan.web.wire.ToMeeting;
import org.mendan.web.wire.TokenBucket;

class MeetingConversationTest {
    private static final Seat SEAT = new Seat(new MeetingId(new UUID(0, 1)), Side.GUEST);
    private static final String HELLO =
            "{\"type\":\"meeting.hello\",\"version\":1,\"tab\":\"t\",\"takeOver\":false,\"memoVersion\":-1}";

    private final List<String> calls = new ArrayList<>();
    private final Deque<JoinOutcome> outcomes = new ArrayDeque<>();
    private final Places seats = new Places("A", new ConcurrentHashMap<>(), (node, parcel) -> {});
    private final FakeChannel channel = new FakeChannel("s1", false);
    private final Line line = new Line(channel, () -> 0, ended -> {});
    private final ScriptedChecks checks = new ScriptedChecks();
    private boolean memoAway;
    private boolean recordAway;
    private final MeetingConversation conversation = new MeetingConversation(
            SEAT,
            line,
            new Incoming<>(ToMeeting.class, line, new TokenBucket(60, 30, () -> 0), () -> 0),
            Rates.by(() -> 0),
            new Services(
                    new ScriptedMeetings(),
                    new ScriptedMemos(),
                    new ScriptedCameras(),
                    new ScriptedQualities(),
                    new ScriptedScreens(),
                    checks,
                    new ScriptedOutbox(),
                    seats));

    private static JoinOutcome welcome(PeerState peer) {
        return new JoinOutcome.Welcome(new MeetingView(
                Side.GUEST,
                1_000_001,
                Instant.EPOCH,
                new Watchword("red-sakura"),
                "田中",
                "本店",
                "123456",
                peer,
                5,
                Duration.ofSeconds(60)));
    }

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
        assertThat(channel.sent).hasSize(5);
        assertThat(channel.sent.get(1)).contains("meeting.peer");
        assertThat(channel.sent.get(2)).contains("signal.servers");
        assertThat(channel.sent.get(3)).contains("camera.state").contains("off_by_host");
        assertThat(channel.sent.get(4)).contains("screen.state").contains("nobody");
    }

    @Test
    void a_second_hello_is_refused() {
        outcomes.add(welcome(PeerState.HERE));
        outcomes.add(welcome(PeerState.HERE));
        conversation.take(HELLO);
        conversation.take(HELLO);
        assertThat(channel.sent.get(channel.sent.size() - 1)).contains("bad_message");
    }

    @Test
    void a_tab_that_is_asked_may_say_hello_again() {
        outcomes.add(new JoinOutcome.Elsewhere());
        outcomes.add(welcome(PeerState.HERE));
        outcomes.add(welcome(PeerState.HERE));
        conversation.take(HELLO);
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
        outcomes.add(welcome(PeerState.HERE));
        outcomes.add(welcome(PeerState.HERE));
        conversation.take(HELLO);
        assertThat(channel.sent).hasSize(1);
        assertThat(channel.sent.get(0)).contains("unavailable").contains("meeting.hello");
    }

    @Test
    void CA1_what_the_cameras_do_not_allow_is_refused_by_name() {
        outcomes.add(welcome(PeerState.HERE));
        outcomes.add(welcome(PeerState.HERE));
        conversation.take(HELLO);
        conversation.take("{\"type\":\"camera.switch\",\"on\":true}");
        assertThat(channel.sent.get(channel.sent.size() - 1))
                .contains("camera.not_now")
                .contains("camera.switch");
    }

    @Test
    void SS1_a_screen_that_is_not_shared_cannot_pause() {
        outcomes.add(welcome(PeerState.HERE));
        outcomes.add(welcome(PeerState.HERE));
        conversation.take(HELLO);
        conversation.take("{\"type\":\"screen.pause\",\"paused\":true}");
        assertThat(last()).contains("screen.taken").contains("screen.pause");
    }

    @Test
    void a_report_that_cannot_be_written_down_is_answered_so() {
        outcomes.add(welcome(PeerState.HERE));
        outcomes.add(welcome(PeerState.HERE));
        conversation.take(HELLO);
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

    private String last() {
        return channel.sent.get(channel.sent.size() - 1);
    }

    @Test
    void requests_reach_the_beans_for_this_seat_only() {
        outcomes.add(welcome(PeerState.HERE));
        outcomes.add(welcome(PeerState.HERE));
        conversation.take(HELLO);
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

    private final class ScriptedMeetings extends MeetingBean {
        @Override
        public JoinOutcome join(Seat seat, Connection connection, boolean takeOver) {
            calls.add("join " + connection);
            return outcomes.remove();
        }

        @Override
        public void leaving(Seat seat, String socket) {
            calls.add("leaving " + seat + " " + socket);
        }

        @Override
        public void end(Seat seat) {
            calls.add("end " + seat);
        }
    }

    /** The host's camera is off, and the guest may do nothing about it. */
    private final class ScriptedQualities extends QualityBean {
        @Override
        public boolean note(Seat sender, QualityLevel level, QualityReason reason) {
            if (recordAway) {
                throw new EJBException();
            }
            calls.add("note " + sender + " " + level + " " + reason);
            return sender.side() == Side.HOST;
        }
    }

    private final class ScriptedMemos extends MemoBean {
        @Override
        public MemoOpening open(Seat seat, int knownVersion) throws MemoUnavailable {
            if (memoAway) {
                throw new MemoUnavailable(seat.meeting(), new IllegalStateException());
            }
            seats.send(
                    seat.toString(),
                    Codec.encode(Notices.worded(new MeetingNotice.PeerChanged(PeerState.HERE, 0))),
                    false);
            return new MemoOpening(0, "", List.of(), true);
        }

        @Override
        public void push(Seat seat, int version, List<MemoChange> updates) {
            calls.add("push " + seat + " " + version + " " + updates);
        }
    }

    private final class ScriptedOutbox implements Outbox {
        @Override
        public void send(Seat to, Notice notice) {
            calls.add("send " + to + " " + notice);
        }

        @Override
        public void sendWaiting(String tokenFingerprint, WaitingNotice notice) {
            throw new AssertionError("nobody waits");
        }

        @Override
        public void close(Seat seat, Connection connection, Parting why) {
            throw new AssertionError("closing is the meeting's own decision");
        }

        @Override
        public String node() {
            return "A";
        }
    }
}
