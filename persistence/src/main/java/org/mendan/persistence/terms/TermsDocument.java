package org.mendan.persistence.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;

/** One kind of terms of one organisation; its texts are the versions. */
@Entity
@Table(name = "terms_document")
public class TermsDocument {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private TermsKind kind;

    protected TermsDocument() {}

    public TermsDocument(UUID id, UUID organisationId, TermsKind kind) {
        this.id = Objects.requireNonNull(id, "id");
        this.organisationId = Objects.requireNonNull(organisationId, "organisationId");
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public TermsKind kind() {
        return kind;
    }
}
