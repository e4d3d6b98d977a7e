package org.mendan.meeting;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The meetings that are going on, the same on every node; one meeting's lock never holds up another. */
public interface Meetings {

    /** What a change gives back: the next state to keep, and whatever the caller wants to know. */
    record Change<T>(Meeting next, T answer) {}

    /** Makes the host busy with this meeting; false where the host is busy already. */
    boolean occupy(UUID host, MeetingId meeting);

    /** Frees the host, if it is this meeting that keeps them busy. */
    void release(UUID host, MeetingId meeting);

    Optional<MeetingId> ofHost(UUID host);

    /** Keeps a new meeting, and lets its tokens lead to it. Does nothing where it is known already. */
    void open(Meeting meeting);

    Optional<Meeting> find(MeetingId meeting);

    /** Where a token leads. */
    Optional<Seat> seat(String tokenFingerprint);

    /** Reads, decides and keeps under the meeting's lock; nothing where the meeting is unknown. */
    <T> Optional<T> change(MeetingId meeting, Function<Meeting, Change<T>> change);

    /** The meetings that this node looks after: together the nodes look after all, each by one. */
    Collection<MeetingId> mine();

    /** Forgets an ended meeting after the time in which a late page may still ask how it ended. */
    void retire(Meeting meeting);
}
