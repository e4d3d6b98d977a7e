package org.mendan.web.wire;

import com.hazelcast.cluster.MembershipAdapter;
import com.hazelcast.cluster.MembershipEvent;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import com.hazelcast.query.Predicates;
import com.hazelcast.topic.ITopic;
import java.util.UUID;
import org.mendan.camera.CameraNotice;
import org.mendan.ink.InkNotice;
import org.mendan.meeting.Connection;
import org.mendan.meeting.Notice;
import org.mendan.meeting.Outbox;
import org.mendan.meeting.Parting;
import org.mendan.meeting.Seat;
import org.mendan.meeting.WaitingNotice;
import org.mendan.memo.MemoNotice;
import org.mendan.presentation.PresentationNotice;

/**
 * The way out to the browsers over all nodes: each node listens to a topic of its own, and the grid's maps say which
 * node holds whom. A node that leaves takes its entries with it.
 */
public final class GridOutbox implements Outbox {
    private static final String SEATS = "mendan.seats";
    private static final String WAITING = "mendan.waiting-seats";

    private final HazelcastInstance grid;
    private final String node;
    private final Places seats;
    private final Places waiting;
    private final UUID membership;

    public GridOutbox(HazelcastInstance grid) {
        this.grid = grid;
        this.node = grid.getCluster().getLocalMember().getUuid().toString();
        this.seats = places(SEATS, "mendan.node.");
        this.waiting = places(WAITING, "mendan.waiting-node.");
        this.membership = grid.getCluster().addMembershipListener(new MembershipAdapter() {
            @Override
            public void memberRemoved(MembershipEvent event) {
                forget(event.getMember().getUuid().toString());
            }
        });
    }

    @Override
    public String node() {
        return node;
    }

    @Override
    public void send(Seat to, Notice notice) {
        seats.send(to.toString(), Codec.encode(Notices.worded(notice)), isOutdatedByTheNext(notice));
    }

    private static boolean isOutdatedByTheNext(Notice notice) {
        return notice instanceof MemoNotice.Caret
                || notice instanceof CameraNotice.Still
                || notice instanceof PresentationNotice.Pointer
                || notice instanceof InkNotice.Drawing;
    }

    @Override
    public void sendWaiting(String tokenFingerprint, WaitingNotice notice) {
        waiting.send(tokenFingerprint, Codec.encode(new WaitingMessages.Started()), false);
    }

    @Override
    public void close(Seat seat, Connection connection, Parting why) {
        seats.close(seat.toString(), connection.node(), connection.socket(), Closing.of(why));
    }

    /** Who sits where in the meetings. */
    public Places seats() {
        return seats;
    }

    /** Who waits where, by the fingerprint of the guest's token. */
    public Places waiting() {
        return waiting;
    }

    /** This node stops listening. */
    public void leave() {
        grid.getCluster().removeMembershipListener(membership);
        topic("mendan.node.", node).destroy();
        topic("mendan.waiting-node.", node).destroy();
        forget(node);
    }

    private Places places(String map, String topics) {
        Places places = new Places(
                node, grid.getMap(map), (to, parcel) -> topic(topics, to).publish(parcel));
        topic(topics, node).addMessageListener(message -> places.deliver(Parcel.read(message.getMessageObject())));
        return places;
    }

    private ITopic<String> topic(String prefix, String of) {
        return grid.getTopic(prefix + of);
    }

    private void forget(String gone) {
        IMap<String, String> seated = grid.getMap(SEATS);
        seated.removeAll(Predicates.like("this", gone + "/%"));
        IMap<String, String> waited = grid.getMap(WAITING);
        waited.removeAll(Predicates.like("this", gone + "/%"));
    }
}
