package org.mendan.persistence.camera;

import java.util.List;
import java.util.UUID;

/** How the pictures of all meetings went. */
public interface PictureQualities {
    void add(PictureQuality change);

    /** The changes of one meeting in their order. */
    List<PictureQuality> of(UUID meetingId);
}
