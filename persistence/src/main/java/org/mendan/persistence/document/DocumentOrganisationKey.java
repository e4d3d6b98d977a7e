package org.mendan.persistence.document;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an organisation has of a document: that it is shared, or may be changed there. */
public class DocumentOrganisationKey implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private @Nullable UUID documentId;
    private @Nullable UUID organisationId;

    public DocumentOrganisationKey() {}

    public DocumentOrganisationKey(UUID documentId, UUID organisationId) {
        this.documentId = documentId;
        this.organisationId = organisationId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentOrganisationKey key
                && Objects.equals(documentId, key.documentId)
                && Objects.equals(organisationId, key.organisationId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(documentId, organisationId);
    }
}
