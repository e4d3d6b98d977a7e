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

/** Who made which edition of a document's content; the first edition has no entry, its document names the owner. */
@Entity
@Table(name = "document_change")
@IdClass(DocumentChangeKey.class)
public class DocumentChange {
    @Id
    @Column(name = "document_id")
    private UUID documentId;

    @Id
    @Column(name = "content_edition")
    private int content;

    @Column(name = "made_by")
    private String by;

    @Column(name = "made_at")
    private Instant at;

    protected DocumentChange() {}

    /**
     * A change.
     *
     * @param content the edition that came of it
     * @param by a login
     */
    public DocumentChange(UUID documentId, int content, String by, Instant at) {
        this.documentId = Objects.requireNonNull(documentId, "documentId");
        this.content = content;
        this.by = Texts.required("by", by, 254);
        this.at = Times.stored(at);
    }

    public UUID documentId() {
        return documentId;
    }

    public int content() {
        return content;
    }

    /** A login. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
