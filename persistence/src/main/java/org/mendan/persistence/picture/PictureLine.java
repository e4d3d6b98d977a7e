package org.mendan.persistence.picture;

import java.time.Instant;
import java.util.UUID;

/** A picture as a line of a list, without its content. */
public record PictureLine(
        UUID id,
        UUID organisationId,
        PicturePurpose purpose,
        String name,
        int width,
        int height,
        Instant addedAt,
        String addedBy) {}
