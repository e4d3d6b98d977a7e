package org.mendan.persistence.document;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which page of which version. */
public class DocumentPageKey implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private @Nullable UUID versionId;
    private int number;

    public DocumentPageKey() {}

    public DocumentPageKey(UUID versionId, int number) {
        this.versionId = versionId;
        this.number = number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentPageKey key && Objects.equals(versionId, key.versionId) && number == key.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(versionId, number);
    }
}
