package org.mendan.persistence.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.mendan.persistence.column.Texts;
import org.mendan.persistence.column.Times;

/** That people of an organisation, and of those below it, who may upload may change a document. */
@Entity
@Table(name = "document_edit_right")
@IdClass(DocumentOrganisationKey.class)
public class DocumentEditRight {
    @Id
    @Column(name = "document_id")
    private UUID documentId;

    @Id
    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "granted_by")
    private String grantedBy;

    protected DocumentEditRight() {}

    /** @param by the login of whoever grants it */
    public DocumentEditRight(UUID documentId, UUID organisationId, Instant at, String by) {
        this.documentId = Objects.requireNonNull(documentId, "documentId");
        this.organisationId = Objects.requireNonNull(organisationId, "organisationId");
        grantedAt = Times.stored(at);
        grantedBy = Texts.required("grantedBy", by, 254);
    }

    public UUID documentId() {
        return documentId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    /** A login. */
    public String grantedBy() {
        return grantedBy;
    }
}
