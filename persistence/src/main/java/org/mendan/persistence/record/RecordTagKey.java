package org.mendan.persistence.record;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key of a record's tag, as JPA asks for it; its fields are named like those of {@link RecordTag}. */
public class RecordTagKey implements Serializable {
    private @Nullable UUID recordId;
    private @Nullable String tag;

    public RecordTagKey() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordTagKey key
                && Objects.equals(recordId, key.recordId)
                && Objects.equals(tag, key.tag);
    }

    @Override
    public int hashCode() {
        return Objects.hash(recordId, tag);
    }
}
