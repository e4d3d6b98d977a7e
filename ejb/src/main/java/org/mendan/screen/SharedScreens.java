package org.mendan.screen;

import java.util.Optional;
import java.util.function.Function;
import org.mendan.meeting.MeetingId;

/** Where the shared screens of the meetings are kept, the same on every node. */
public interface SharedScreens {

    /** The shared screen of a meeting; none where nothing is known. */
    SharedScreen of(MeetingId meeting);

    /** Replaces it under the meeting's lock, and answers the new one; nothing where {@code change} gives nothing. */
    Optional<SharedScreen> change(MeetingId meeting, Function<SharedScreen, Optional<SharedScreen>> change);

    /** The meeting is over. */
    void forget(MeetingId meeting);
}
