package org.mendan.camera;

import org.mendan.meeting.Notice;

/** What a side hears about the cameras. */
public sealed interface CameraNotice extends Notice {

    /** The cameras as they are now. */
    record Changed(Cameras cameras) implements CameraNotice {}

    /** A still picture of the host; the next one makes it worthless. */
    record Still(String jpeg) implements CameraNotice {}

    /** What one browser says to the other while the two look for a way between them. Passed on, not kept. */
    sealed interface Signal extends CameraNotice {}

    /** The guest's page has no call (any more): the host's page should start one. */
    record CallWanted() implements Signal {}

    /** An offer or an answer of a call. */
    record Description(String call, String kind, String sdp) implements Signal {}

    /** One address under which a browser may be reached; an empty one ends the list. */
    record Candidate(String call, String candidate, String mid) implements Signal {}
}
