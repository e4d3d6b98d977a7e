package org.mendan.persistence.document;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.column.OptionalUuid;
import org.mendan.persistence.column.Texts;
import org.mendan.persistence.column.Times;

/** A file that was uploaded for a document, and how far it is on its way to pages; {@link DocumentQueue} moves it on. */
@Entity
@Table(name = "document_version")
public class DocumentVersion {
    /** In characters, of the file's name. */
    public static final int FILE_NAME = 255;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "number_in_document")
    private int number;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long size;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    private ConversionState state;

    @Column(name = "problem")
    private @Nullable String problem;

    @Column(name = "problem_page")
    private int problemPage;

    @Column(name = "page_count")
    private int pageCount;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "lease_holder")
    @Convert(converter = OptionalUuid.class)
    private @Nullable UUID leaseHolder;

    @Column(name = "leased_until")
    private @Nullable Instant leasedUntil;

    protected DocumentVersion() {}

    /**
     * A file that waits for its conversion.
     *
     * @param number counted from 1 for each document
     * @param size in bytes
     * @param sha256 of the file, in hex
     * @param uploadedBy a login
     */
    public DocumentVersion(
            UUID id,
            UUID documentId,
            int number,
            String fileName,
            String mediaType,
            long size,
            String sha256,
            Instant uploadedAt,
            String uploadedBy) {
        this.id = Objects.requireNonNull(id, "id");
        this.documentId = Objects.requireNonNull(documentId, "documentId");
        this.number = number;
        this.fileName = Texts.required("fileName", fileName, FILE_NAME);
        this.mediaType = Texts.required("mediaType", mediaType, 100);
        this.size = size;
        this.sha256 = Texts.required("sha256", sha256, 64);
        this.uploadedAt = Times.stored(uploadedAt);
        this.uploadedBy = Texts.required("uploadedBy", uploadedBy, 254);
        this.state = ConversionState.WAITING;
    }

    /** Also the file's id in the vault. */
    public UUID id() {
        return id;
    }

    public UUID documentId() {
        return documentId;
    }

    public int number() {
        return number;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public ConversionState state() {
        return state;
    }

    /** Why it failed, by the name that the conversion gives it; nothing where it did not. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** The page at which it failed, counted from 1; 0 where it is about the whole file. */
    public int problemPage() {
        return problemPage;
    }

    /** 0 while it is not known. */
    public int pageCount() {
        return pageCount;
    }

    /** How often somebody has begun to convert it. */
    public int attempts() {
        return attempts;
    }
}
