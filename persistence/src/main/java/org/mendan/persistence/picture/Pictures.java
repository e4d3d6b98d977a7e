package org.mendan.persistence.picture;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The pictures of all organisations. */
public interface Pictures {
    void add(Picture picture);

    Optional<Picture> find(UUID id);

    /** Takes the picture away; whether there was one. */
    boolean remove(UUID id);

    /** Those of these organisations, without their content, the oldest first. */
    List<PictureLine> of(Collection<UUID> organisations, PicturePurpose purpose);
}
