package org.mendan.web.meeting;

import jakarta.ejb.EJBException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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
import org.mendan.web.wire.Closing;
import org.mendan.web.wire.Codec;
import org.mendan.web.wire.FakeChannel;
import org.mendan.web.wire.Incoming;
import org.mendan.web.wire.Line;
import org.mendan.web.wire.Notices;
import org.mendan.web.wire.Places;
import org.mendan.web.wire.ToMeeting;
import org.mendan.web.wire.TokenBucket;

/** A guest's page that talks to its meeting, whose beans answer as the test wants. */
abstract class Talking {
    static final Seat SEAT = new Seat(new MeetingId(new UUID(0, 1)), Side.GUEST);
    static final String HELLO =
            "{\"type\":\"meeting.hello\",\"version\":1,\"tab\":\"t\",\"takeOver\":false,\"memoVersion\":-1}";

    final List<String> calls = new ArrayList<>();
    final Deque<JoinOutcome> outcomes = new ArrayDeque<>();
    final Places seats = new Places("A", new ConcurrentHashMap<>(), (node, parcel) -> {});
    final FakeChannel channel = new FakeChannel("s1", false);
    final Line line = new Line(channel, () -> 0, ended -> {});
    final ScriptedPresentations presentations = new ScriptedPresentations();
    final ScriptedInks inks = new ScriptedInks();
    final ScriptedChecks checks = new ScriptedChecks();
    final List<Closing> refused = new ArrayList<>();
    boolean memoAway;
    boolean recordAway;
    final MeetingConversation conversation = new MeetingConversation(
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
                    presentations,
                    inks,
                    checks,
                    new ScriptedOutbox(),
                    seats,
                    refused::add));

    static JoinOutcome welcome(PeerState peer) {
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

    String last() {
        return channel.sent.get(channel.sent.size() - 1);
    }

    /** Says hello, and is welcomed. */
    void joins() {
        outcomes.add(welcome(PeerState.HERE));
        outcomes.add(welcome(PeerState.HERE));
        conversation.take(HELLO);
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
