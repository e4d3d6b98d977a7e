package org.mendan.persistence.document;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.column.SearchWords;
import org.mendan.persistence.column.Texts;
import org.mendan.persistence.column.Times;

/** Something of the library, as people know it. */
@Entity
@Table(name = "document")
public class Document {
    /** In characters. */
    public static final int TITLE = 200;
    /** In characters. */
    public static final int DESCRIPTION = 2000;

    private static final int SEARCHABLE = 8192;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "title")
    private String title;

    @Column(name = "description")
    private String description;

    @Column(name = "searchable")
    private String searchable;

    @Column(name = "layout")
    @Enumerated(EnumType.STRING)
    private Layout layout;

    @Column(name = "current_version_id")
    private UUID currentVersionId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "downloadable")
    private boolean downloadable;

    @Column(name = "watermark")
    private boolean watermark;

    @Column(name = "content_edition")
    private int content;

    @Column(name = "expires_on")
    private @Nullable LocalDate expiresOn;

    @Version
    @Column(name = "version_number")
    private int edition;

    // Read here, written by DocumentShares: with whom it is shared is no part of what its editors write over
    @ElementCollection
    @CollectionTable(name = "document_share", joinColumns = @JoinColumn(name = "document_id"))
    @Column(name = "organisation_id")
    private Set<UUID> sharedWith = new HashSet<>();

    // Written by DocumentShares, too
    @ElementCollection
    @CollectionTable(name = "document_edit_right", joinColumns = @JoinColumn(name = "document_id"))
    @Column(name = "organisation_id")
    private Set<UUID> editors = new HashSet<>();

    protected Document() {}

    /** @param by the owner's login */
    public Document(
            UUID id, UUID organisationId, UUID ownerId, UUID currentVersionId, String title, Instant at, String by) {
        this.id = Objects.requireNonNull(id, "id");
        this.organisationId = Objects.requireNonNull(organisationId, "organisationId");
        this.ownerId = Objects.requireNonNull(ownerId, "ownerId");
        this.currentVersionId = Objects.requireNonNull(currentVersionId, "currentVersionId");
        this.createdAt = Times.stored(at);
        this.content = 1;
        describe(title, "", Layout.HORIZONTAL, at, by);
    }

    /** Another title, description and layout from now on. */
    public final void describe(String newTitle, String newDescription, Layout newLayout, Instant at, String by) {
        title = Texts.required("title", newTitle, TITLE);
        description = Texts.fitting("description", newDescription, DESCRIPTION);
        searchable = Texts.cut(SearchWords.folded(newTitle + " " + newDescription), SEARCHABLE);
        layout = Objects.requireNonNull(newLayout, "layout");
        changedAt = Times.stored(at);
        changedBy = Texts.required("changedBy", by, 254);
    }

    /** What guests may do from now on: have the file itself, or only pages that say who saw them. */
    public void allow(boolean download, boolean marked) {
        downloadable = download;
        watermark = marked;
    }

    /** It can be used through the end of that day; null where it can be used for good. */
    public void expire(@Nullable LocalDate lastDay) {
        expiresOn = lastDay;
    }

    /** From now on that file counts. */
    void show(UUID version) {
        currentVersionId = Objects.requireNonNull(version, "version");
    }

    /** What its readers see has changed: what was approved of it is so no more. */
    public void revise() {
        content++;
    }

    public UUID id() {
        return id;
    }

    /** Where it belongs. */
    public UUID organisationId() {
        return organisationId;
    }

    /** The further organisations that have it, each with all below it, as they were when this was read. */
    public Set<UUID> sharedWith() {
        return Set.copyOf(sharedWith);
    }

    /** The organisations whose people with the right to upload may change it, as they were when this was read. */
    public Set<UUID> editors() {
        return Set.copyOf(editors);
    }

    /** The account of whoever brought it. */
    public UUID ownerId() {
        return ownerId;
    }

    public String title() {
        return title;
    }

    /** May be empty. */
    public String description() {
        return description;
    }

    public Layout layout() {
        return layout;
    }

    /** Whether guests may have the file itself. */
    public boolean downloadable() {
        return downloadable;
    }

    /** Whether the pages that guests see are drawn over with who saw them and when. */
    public boolean watermark() {
        return watermark;
    }

    /** The file that counts. */
    public UUID currentVersionId() {
        return currentVersionId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** A login. */
    public String changedBy() {
        return changedBy;
    }

    /** The last day on which it can be used; nothing where it can be used for good. */
    public Optional<LocalDate> expiresOn() {
        return Optional.ofNullable(expiresOn);
    }

    /** Counts what its readers have seen of it: file, title, description, layout, notes and last day of one edition. */
    public int content() {
        return content;
    }

    /** Counts the changes, so that of two who change it at once the second is told. */
    public int edition() {
        return edition;
    }
}
