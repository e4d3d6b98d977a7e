package org.mendan.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mendan.connection.ConnectionNumbersInMemory;
import org.mendan.connection.EntryLimit;
import org.mendan.connection.Issued;
import org.mendan.connection.NumberPolicy;
import org.mendan.connection.Reception;
import org.mendan.connection.Redemption;
import org.mendan.connection.WaitingState;
import org.mendan.meeting.Connection;
import org.mendan.meeting.Effect;
import org.mendan.meeting.Host;
import org.mendan.meeting.Meeting;
import org.mendan.meeting.MeetingId;
import org.mendan.meeting.MeetingPolicy;
import org.mendan.meeting.Origin;
import org.mendan.meeting.PeerState;
import org.mendan.meeting.Request;
import org.mendan.meeting.ResumeToken;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;
import org.mendan.meeting.Watchword;
import org.mendan.persistence.record.Ending;

/** A whole meeting as the manual tells it, without a container. */
class MeetingScenarioTest {
    private static final MeetingPolicy POLICY = new MeetingPolicy(Duration.ofSeconds(60), Duration.ofSeconds(10));
    private static final Set<String> NODES = Set.of("node");

    private final ClockByHand clock = new ClockByHand();
    private final Reception reception =
            new Reception(new ConnectionNumbersInMemory(), length -> "482915", NumberPolicy::standard);
    private final MemoStoreInMemory store = new MemoStoreInMemory();
    private final Node node = new Node(store, clock);
    private final Host yamada = new Host(UUID.randomUUID(), UUID.randomUUID(), "山田 花子", "丸の内支店");

    @Test
    void CN5_ME1_MT3_MT4_MR1_two_people_on_the_phone_hold_a_meeting() throws Exception {
        // The guest accepts the terms, gets a number and reads it aloud
        UUID consent = UUID.randomUUID();
        Issued issued = reception.issue(consent, "192.0.2.7", "Browser/1.0", now());
        assertThat(issued.number().grouped()).isEqualTo("482 915");

        // The host types it as heard, and the meeting starts at once for both
        clock.pass(Duration.ofSeconds(40));
        MeetingId id = new MeetingId(UUID.randomUUID());
        Redemption redemption = reception.redeem(yamada.accountId(), EntryLimit.standard(), "４８２－９１５", id, now());
        assertThat(redemption).isInstanceOf(Redemption.Redeemed.class);
        Meeting meeting = Meeting.unjoined(origin(id, issued.token(), consent), now());
        reception.invite(((Redemption.Redeemed) redemption).guest());
        assertThat(reception.waiting(issued.token(), now())).isEqualTo(new WaitingState.Paired(id));
        meeting = joins(meeting, Side.HOST, "h1");
        meeting = joins(meeting, Side.GUEST, "g1");

        bothType(id);
        meeting = guestSleepsAndReturns(meeting);

        // The host ends it, for both; the record has the memo, and who wrote what
        Meeting.Outcome over = meeting.apply(new Request.End(), Side.HOST, now());
        assertThat(over.meeting().ending()).isEqualTo(Ending.HOST_ENDED);
        assertThat(over.effects()).contains(new Effect.Close(Ending.HOST_ENDED));
        node.writer.close(id);
        clock.pass(Duration.ofSeconds(10));
        node.writer.turn();
        assertThat(store.snapshot(id).text()).isEqualTo("本日のご相談、教育資金");
        assertThat(store.since(id, 0)).extracting(AcceptedUpdate::author).containsExactly(Side.HOST, Side.GUEST);
    }

    /** At the same moment; nobody's text is lost. */
    private void bothType(MeetingId id) throws Exception {
        Seat host = new Seat(id, Side.HOST);
        Seat guest = host.opposite();
        node.push(host, 0, "[[0,\"本日のご相談\"]]");
        node.push(guest, 0, "[[0,\"教育資金\"]]");
        node.writer.turn();
        assertThat(node.outbox.to(host, MemoNotice.Accepted.class)).hasSize(1);
        assertThat(node.outbox.to(guest, MemoNotice.Stale.class)).hasSize(1);
        node.push(guest, 1, "[6,[0,\"、教育資金\"]]");
        node.writer.turn();
        assertThat(node.reader.open(id, -1).text()).isEqualTo("本日のご相談、教育資金");
    }

    /** The guest's phone sleeps for 20 seconds and comes back to the same meeting and text. */
    private Meeting guestSleepsAndReturns(Meeting before) throws Exception {
        Meeting asleep = before.apply(new Request.Lose("g1"), Side.GUEST, now()).meeting();
        clock.pass(Duration.ofSeconds(20));
        asleep = asleep.tick(POLICY, NODES, now()).meeting();
        assertThat(asleep.ending()).isNull();
        assertThat(asleep.presence(Side.GUEST).state()).isEqualTo(PeerState.AWAY);
        assertThat(node.reader.open(before.origin().id(), 1).updates()).hasSize(1);
        return joins(asleep, Side.GUEST, "g2");
    }

    private Instant now() {
        return clock.instant();
    }

    private Meeting joins(Meeting meeting, Side side, String socket) {
        Connection page = new Connection("node", socket, side + "-tab");
        return meeting.apply(new Request.Join(page, false), side, now()).meeting();
    }

    private Origin origin(MeetingId id, ResumeToken guest, UUID consent) {
        return new Origin(
                id,
                1_000_001,
                yamada,
                "482915",
                new Watchword("red-fuji"),
                now(),
                ResumeToken.random().fingerprint(),
                guest.fingerprint(),
                "Browser/1.0",
                consent);
    }
}
