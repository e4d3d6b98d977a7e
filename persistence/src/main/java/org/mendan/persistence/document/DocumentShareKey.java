package org.mendan.persistence.document;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which document is shared with which organisation. */
public class DocumentShareKey implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private @Nullable UUID documentId;
    private @Nullable UUID organisationId;

    public DocumentShareKey() {}

    public DocumentShareKey(UUID documentId, UUID organisationId) {
        this.documentId = documentId;
        this.organisationId = organisationId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentShareKey key
                && Objects.equals(documentId, key.documentId)
                && Objects.equals(organisationId, key.organisationId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(documentId, organisationId);
    }
}
