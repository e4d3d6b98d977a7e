package org.mendan.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation is about to be moved, with all below it. Told in the transaction of the move, while nobody else changes the
 * tree: whoever knows what follows says so, and whoever must not let it happen stops it.
 */
public final class OrganisationMoving {
    private final UUID moved;
    private final UUID newParent;
    private final List<String> consequences = new ArrayList<>();
    private @Nullable String stopping;

    OrganisationMoving(UUID moved, UUID newParent) {
        this.moved = moved;
        this.newParent = newParent;
    }

    public UUID moved() {
        return moved;
    }

    public UUID newParent() {
        return newParent;
    }

    /** For the audit log: something that will be another one than before, with both values. */
    public void follows(String consequence) {
        consequences.add(consequence);
    }

    /** The move would let more data flow by that policy, and one administrator alone cannot decide that. */
    public void stop(String policy) {
        stopping = policy;
    }

    /** What follows, the one after the other. */
    String consequences() {
        return String.join("; ", consequences);
    }

    Optional<String> stopping() {
        return Optional.ofNullable(stopping);
    }
}
