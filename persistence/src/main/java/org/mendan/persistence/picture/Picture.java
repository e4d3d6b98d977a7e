package org.mendan.persistence.picture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.mendan.persistence.column.Texts;
import org.mendan.persistence.column.Times;

/** One picture with its content, which never changes. */
@Entity
@Table(name = "picture")
public class Picture {
    /** In characters. */
    public static final int NAME = 60;
    /** In bytes; H2 keeps no longer ones in a plain column. */
    public static final int CONTENT = 1_000_000;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "purpose")
    @Enumerated(EnumType.STRING)
    private PicturePurpose purpose;

    @Column(name = "name")
    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "width")
    private int width;

    @Column(name = "height")
    private int height;

    @Column(name = "content")
    private byte[] content;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    protected Picture() {}

    /**
     * @param width in pixels
     * @param content a file of that media type, of at most {@link #CONTENT} bytes
     * @param addedBy a login
     */
    public Picture(
            UUID id,
            UUID organisationId,
            PicturePurpose purpose,
            String name,
            String mediaType,
            int width,
            int height,
            byte[] content,
            Instant addedAt,
            String addedBy) {
        if (content.length == 0 || content.length > CONTENT) {
            throw new IllegalArgumentException("content: nothing, or longer than " + CONTENT + " bytes");
        }
        this.id = Objects.requireNonNull(id, "id");
        this.organisationId = Objects.requireNonNull(organisationId, "organisationId");
        this.purpose = Objects.requireNonNull(purpose, "purpose");
        this.mediaType = Texts.required("mediaType", mediaType, 32);
        this.width = width;
        this.height = height;
        this.content = content.clone();
        this.sha256 = sha256Of(content);
        this.addedAt = Times.stored(addedAt);
        this.addedBy = Texts.required("addedBy", addedBy, 254);
        rename(name);
    }

    private static String sha256Of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    public final void rename(String newName) {
        name = Texts.required("name", newName, NAME);
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public PicturePurpose purpose() {
        return purpose;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public byte[] content() {
        return content.clone();
    }

    /** In hex, of the content. */
    public String sha256() {
        return sha256;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public String addedBy() {
        return addedBy;
    }

    /** The same picture without its content. */
    public PictureLine line() {
        return new PictureLine(id, organisationId, purpose, name, width, height, addedAt, addedBy);
    }
}
