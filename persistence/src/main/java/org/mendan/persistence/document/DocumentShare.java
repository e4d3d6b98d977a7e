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

/** That an organisation, with all below it, has a document of another one. */
@Entity
@Table(name = "document_share")
@IdClass(DocumentOrganisationKey.class)
public class DocumentShare {
    @Id
    @Column(name = "document_id")
    private UUID documentId;

    @Id
    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "shared_at")
    private Instant sharedAt;

    @Column(name = "shared_by")
    private String sharedBy;

    protected DocumentShare() {}

    /** @param by the login of whoever shares it */
    public DocumentShare(UUID documentId, UUID organisationId, Instant at, String by) {
        this.documentId = Objects.requireNonNull(documentId, "documentId");
        this.organisationId = Objects.requireNonNull(organisationId, "organisationId");
        sharedAt = Times.stored(at);
        sharedBy = Texts.required("sharedBy", by, 254);
    }

    public UUID documentId() {
        return documentId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public Instant sharedAt() {
        return sharedAt;
    }

    /** A login. */
    public String sharedBy() {
        return sharedBy;
    }
}
