package org.mendan.presentation;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.mendan.meeting.MeetingId;

/** Where the documents on the stages of the meetings are kept, the same on every node. */
public interface Presentations {

    /**
     * What a change gives back.
     *
     * @param next what is shown from now on, if anything
     * @param answer whatever the caller wants to know
     */
    record Change<T>(Optional<Presentation> next, T answer) {}

    /** What is shown in a meeting, if anything. */
    Optional<Presentation> of(MeetingId meeting);

    /** Reads, decides and keeps under a lock that is this meeting's alone. */
    <T> T change(MeetingId meeting, Function<Optional<Presentation>, Change<T>> change);

    /** The meetings in which a document is shown at this moment. */
    Set<MeetingId> showing(UUID document);

    /** The meeting is over. */
    void forget(MeetingId meeting);
}
