package org.mendan.persistence.memo;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key of an update, as JPA asks for it; its fields are named like those of {@link MemoUpdate}. */
public class MemoUpdateKey implements Serializable {
    private @Nullable UUID meetingId;
    private int version;

    public MemoUpdateKey() {}

    public MemoUpdateKey(UUID meetingId, int version) {
        this.meetingId = meetingId;
        this.version = version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MemoUpdateKey key && version == key.version && Objects.equals(meetingId, key.meetingId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(meetingId, version);
    }
}
