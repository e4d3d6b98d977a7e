package org.mendan.persistence.presentation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.column.Texts;
import org.mendan.persistence.column.Times;
import org.mendan.persistence.document.DocumentVersion;

/** A document on both screens of a meeting, from when until when. */
@Entity
@Table(name = "shown_document")
public class ShownDocument {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "meeting_id")
    private UUID meetingId;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "version_id")
    private UUID versionId;

    @Column(name = "version_number")
    private int versionNumber;

    @Column(name = "title")
    private String title;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "page_count")
    private int pageCount;

    @Column(name = "shown_at")
    private Instant shownAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    protected ShownDocument() {}

    /** A showing that begins. */
    public ShownDocument(UUID id, UUID meetingId, DocumentVersion version, String title, Instant at) {
        this.id = Objects.requireNonNull(id, "id");
        this.meetingId = Objects.requireNonNull(meetingId, "meetingId");
        this.documentId = version.documentId();
        this.versionId = version.id();
        this.versionNumber = version.number();
        this.title = Texts.required("title", title, 200);
        this.sha256 = version.sha256();
        this.pageCount = version.pageCount();
        this.shownAt = Times.stored(at);
    }

    public UUID id() {
        return id;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public UUID documentId() {
        return documentId;
    }

    public UUID versionId() {
        return versionId;
    }

    /** Which file of the document it was, counted from 1. */
    public int versionNumber() {
        return versionNumber;
    }

    /** As the document was called then. */
    public String title() {
        return title;
    }

    /** Of the file, in hex. */
    public String sha256() {
        return sha256;
    }

    public int pageCount() {
        return pageCount;
    }

    public Instant shownAt() {
        return shownAt;
    }

    /** Nothing while it is shown, and where the meeting ended with it. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
