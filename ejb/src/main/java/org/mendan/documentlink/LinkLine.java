package org.mendan.documentlink;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link as those who made it see it.
 *
 * @param maker the name of whoever made it
 * @param password whether it asks for one
 * @param lastOpened null where nobody has
 */
public record LinkLine(
        UUID id,
        String shortName,
        String maker,
        Instant expiresAt,
        boolean password,
        int opens,
        @Nullable Instant lastOpened,
        LinkState state)
        implements Serializable {}
