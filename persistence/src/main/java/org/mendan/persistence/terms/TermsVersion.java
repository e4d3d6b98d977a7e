package org.mendan.persistence.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.column.Texts;
import org.mendan.persistence.column.Times;

/**
 * One text of a terms document, in one language. Its words never change once it is stored: its SHA-256 is what a consent
 * quotes, so the constructor accepts no other than that of its own text. It may be withdrawn until its day has come, while
 * no consent can name it.
 */
@Entity
@Table(name = "terms_version")
public class TermsVersion {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private TermsKind kind;

    @Column(name = "version_number")
    private int number;

    @Column(name = "language_code")
    private String language;

    @Column(name = "title")
    private String title;

    @Column(name = "body")
    private String body;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "effective_from")
    private Instant effectiveFrom;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected TermsVersion() {}

    /**
     * @param sha256 see {@link #sha256Of}
     * @param publishedBy the login of who published it; empty where it came from a file
     * @throws IllegalArgumentException where a text does not fit, the SHA-256 is another one, or it was in effect before it
     *     was published
     */
    public TermsVersion(
            UUID id,
            UUID documentId,
            TermsKind kind,
            int number,
            String language,
            String title,
            String body,
            String sha256,
            Instant effectiveFrom,
            Instant publishedAt,
            String publishedBy) {
        if (number < 1) {
            throw new IllegalArgumentException("number: versions count from 1");
        }
        this.id = Objects.requireNonNull(id, "id");
        this.documentId = Objects.requireNonNull(documentId, "documentId");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.number = number;
        this.language = Texts.required("language", language, 8);
        this.title = Texts.required("title", title, 200);
        this.body = Texts.storable("body", body);
        if (!sha256Of(title, body).equals(sha256)) {
            throw new IllegalArgumentException("sha256: not that of title and body");
        }
        this.sha256 = sha256;
        this.effectiveFrom = Times.stored(effectiveFrom);
        this.publishedAt = Times.stored(publishedAt);
        if (this.effectiveFrom.isBefore(this.publishedAt)) {
            throw new IllegalArgumentException("effectiveFrom: before it was published");
        }
        this.publishedBy = Texts.fitting("publishedBy", publishedBy, 254);
    }

    /** Takes it back; {@code IllegalStateException} where its day has come. */
    public void withdraw(Instant now) {
        if (!now.isBefore(effectiveFrom)) {
            throw new IllegalStateException("effectiveFrom: its day has come");
        }
        withdrawnAt = Times.stored(now);
    }

    /** SHA-256, in hex, of the UTF-8 of the title, one line feed and the body. */
    public static String sha256Of(String title, String body) {
        try {
            byte[] text = (title + "\n" + body).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID documentId() {
        return documentId;
    }

    public TermsKind kind() {
        return kind;
    }

    public int number() {
        return number;
    }

    public String language() {
        return language;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public String sha256() {
        return sha256;
    }

    public Instant effectiveFrom() {
        return effectiveFrom;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** The login of who published it; empty where it came from a file. */
    public String publishedBy() {
        return publishedBy;
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    public UUID getId() {
        return id;
    }

    public int getNumber() {
        return number;
    }

    public String getLanguage() {
        return language;
    }

    public String getTitle() {
        return title;
    }

    public String getBody() {
        return body;
    }

    public String getSha256() {
        return sha256;
    }

    public Instant getEffectiveFrom() {
        return effectiveFrom;
    }
}
