package org.mendan.persistence.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;

/**
 * In which folder a document lies. It stands apart from the document, so that nobody who writes about a document is
 * overtaken by somebody who puts it elsewhere.
 */
@Entity
@Table(name = "document_place")
public class DocumentPlace {
    @Id
    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "folder_id")
    private UUID folderId;

    protected DocumentPlace() {}

    public DocumentPlace(UUID documentId, UUID folderId) {
        this.documentId = Objects.requireNonNull(documentId, "documentId");
        this.folderId = Objects.requireNonNull(folderId, "folderId");
    }

    public UUID documentId() {
        return documentId;
    }

    public UUID folderId() {
        return folderId;
    }
}
