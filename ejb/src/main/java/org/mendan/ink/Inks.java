package org.mendan.ink;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mendan.meeting.MeetingId;

/** Where the ink on the stages of the meetings is kept, the same on every node. */
public interface Inks {

    /** What has been drawn during that showing. */
    Ink of(MeetingId meeting, UUID showing);

    /**
     * Reads, decides and keeps under a lock that is this meeting's alone.
     *
     * @param change the next ink; nothing where it stays as it is and nobody is told
     * @param kept told of the next ink before the lock is given up, so that both hear of all in its order
     * @return whether there was a next one
     */
    boolean change(MeetingId meeting, UUID showing, Function<Ink, Optional<Ink>> change, Consumer<Ink> kept);

    /** The meeting is over. */
    void forget(MeetingId meeting);
}
