package org.mendan.camera;

import java.util.Optional;
import java.util.function.Function;
import org.mendan.meeting.MeetingId;

/** Where the cameras of the meetings are kept, the same on every node. */
public interface CameraStates {

    /** The cameras of a meeting; all off where nothing is known. */
    Cameras of(MeetingId meeting);

    /** Replaces the cameras under the meeting's lock, and answers the new ones; nothing where {@code change} gives nothing. */
    Optional<Cameras> change(MeetingId meeting, Function<Cameras, Optional<Cameras>> change);

    /** The meeting is over. */
    void forget(MeetingId meeting);
}
