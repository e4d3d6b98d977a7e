package org.mendan.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.record.Ending;

/**
 * One meeting, from the redeemed number to the closed record. It starts with both sides away; each joins with its own
 * page, may lose its connection and come back, or take its place over to another tab. It ends when somebody presses the
 * end button, when the host's window is closed, or when a side stays away longer than the grace time. It has no time
 * limit of its own. Nothing in here knows a clock or a socket: {@code now} is passed in, and what has to be done
 * outside is returned as effects.
 *
 * @param ending null while the meeting goes on
 * @param recorded the record says how it ended; false meanwhile, and for as long as the database is away
 */
public record Meeting(Origin origin, Presence host, Presence guest, @Nullable Ending ending, boolean recorded) {

    /** The next state, and what to do outside once it is stored. */
    public record Outcome(Meeting meeting, List<Effect> effects) {
        public Outcome {
            effects = List.copyOf(effects);
        }
    }

    /** A meeting that nobody has joined, as it is after pairing or after a restart of the servers. */
    public static Meeting unjoined(Origin origin, Instant now) {
        return new Meeting(origin, Presence.expected(now), Presence.expected(now), null, false);
    }

    public Presence presence(Side side) {
        return side == Side.HOST ? host : guest;
    }

    public Outcome apply(Request request, Side sender, Instant now) {
        if (ending != null) {
            return new Outcome(this, List.of(new Effect.Tell(sender, new MeetingNotice.Ended(ending))));
        }
        if (request instanceof Request.Join join) {
            return join(join, sender, now);
        }
        if (request instanceof Request.Leave leave) {
            return presence(sender).holds(leave.socket())
                    ? with(sender, presence(sender).goodbye(), List.of())
                    : unchanged();
        }
        if (request instanceof Request.Lose lose) {
            return presence(sender).holds(lose.socket()) ? lose(sender, now) : unchanged();
        }
        return end(sender == Side.HOST ? Ending.HOST_ENDED : Ending.GUEST_ENDED);
    }

    /**
     * Time has passed. Connections on nodes that are no longer there count as lost; a side that stays away too long
     * ends the meeting; an ending that could not be written down is tried again.
     */
    public Outcome tick(MeetingPolicy policy, Set<String> nodes, Instant now) {
        if (ending != null) {
            return recorded ? unchanged() : new Outcome(this, List.of(new Effect.Close(ending)));
        }
        for (Side side : Side.values()) {
            Connection connection = presence(side).connection();
            if (connection != null && !nodes.contains(connection.node())) {
                return lose(side, now);
            }
        }
        if (host.leaving() && host.awayFor(policy.leave(), now)) {
            return end(Ending.HOST_CLOSED);
        }
        if (host.awayFor(policy.grace(), now)) {
            return end(Ending.HOST_LOST);
        }
        return guest.awayFor(policy.grace(), now) ? end(Ending.GUEST_LOST) : unchanged();
    }

    /** The record is closed: nothing is left to do. */
    public Meeting writtenDown() {
        return new Meeting(origin, host, guest, ending, true);
    }

    private Outcome join(Request.Join join, Side sender, Instant now) {
        Connection old = presence(sender).connection();
        boolean otherTab = old != null && !old.tab().equals(join.connection().tab());
        if (otherTab && !join.takeOver()) {
            return new Outcome(this, List.of(new Effect.AskToTakeOver()));
        }
        List<Effect> effects = new ArrayList<>();
        if (old != null && !old.socket().equals(join.connection().socket())) {
            effects.add(new Effect.Part(sender, old, Parting.REPLACED));
        }
        effects.add(new Effect.Tell(sender.other(), new MeetingNotice.PeerChanged(PeerState.HERE, 0)));
        return with(sender, Presence.at(join.connection(), now), effects);
    }

    private Outcome lose(Side side, Instant now) {
        return with(
                side,
                presence(side).lostAt(now),
                List.of(new Effect.Tell(side.other(), new MeetingNotice.PeerChanged(PeerState.AWAY, 0))));
    }

    private Outcome end(Ending how) {
        List<Effect> effects = new ArrayList<>();
        effects.add(new Effect.Close(how));
        for (Side side : Side.values()) {
            effects.add(new Effect.Tell(side, new MeetingNotice.Ended(how)));
            Connection connection = presence(side).connection();
            if (connection != null) {
                effects.add(new Effect.Part(side, connection, Parting.ENDED));
            }
        }
        return new Outcome(new Meeting(origin, host, guest, how, false), effects);
    }

    private Outcome with(Side side, Presence presence, List<Effect> effects) {
        Meeting next = side == Side.HOST
                ? new Meeting(origin, presence, guest, null, false)
                : new Meeting(origin, host, presence, null, false);
        return new Outcome(next, effects);
    }

    private Outcome unchanged() {
        return new Outcome(this, List.of());
    }
}
