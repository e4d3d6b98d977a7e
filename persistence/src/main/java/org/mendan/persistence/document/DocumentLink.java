package org.mendan.persistence.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.column.Texts;
import org.mendan.persistence.column.Times;

/** A link with which whoever holds it sees a document, for a while and until somebody revokes it. */
@Entity
@Table(name = "document_link")
public class DocumentLink {
    private static final int SHORT_NAME = 6;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "failures")
    private int failures;

    @Column(name = "paused_until")
    private @Nullable Instant pausedUntil;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revoked_by")
    private @Nullable String revokedBy;

    @Column(name = "opens")
    private int opens;

    @Column(name = "last_opened_at")
    private @Nullable Instant lastOpenedAt;

    protected DocumentLink() {}

    /**
     * A link that was opened by nobody yet.
     *
     * @param tokenHash SHA-256 of the token in it, in hex
     * @param passwordHash null where it takes no password
     * @param createdBy a login
     */
    public DocumentLink(
            UUID id,
            UUID documentId,
            String tokenHash,
            @Nullable String passwordHash,
            Instant createdAt,
            String createdBy,
            Instant expiresAt) {
        this.id = Objects.requireNonNull(id, "id");
        this.documentId = Objects.requireNonNull(documentId, "documentId");
        this.tokenHash = Texts.required("tokenHash", tokenHash, 64);
        this.passwordHash = passwordHash == null ? null : Texts.required("passwordHash", passwordHash, 512);
        this.createdAt = Times.stored(createdAt);
        this.createdBy = Texts.required("createdBy", createdBy, 254);
        this.expiresAt = Times.stored(expiresAt);
    }

    public UUID id() {
        return id;
    }

    /** What people call it, and what tells one printed page from another; no secret. */
    public String shortName() {
        return id.toString().substring(0, SHORT_NAME).toUpperCase(Locale.ROOT);
    }

    /** The document may be removed by now. */
    public UUID documentId() {
        return documentId;
    }

    /** Nothing where it takes no password. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** A login. */
    public String createdBy() {
        return createdBy;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** Passwords tried in a row since the last right one, or the last pause. */
    public int failures() {
        return failures;
    }

    /** Until when no password is taken. */
    public Optional<Instant> pausedUntil() {
        return Optional.ofNullable(pausedUntil);
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    /** So many visits began. */
    public int opens() {
        return opens;
    }

    public Optional<Instant> lastOpenedAt() {
        return Optional.ofNullable(lastOpenedAt);
    }

    /** How many passwords were tried in a row, and until when none is taken. */
    public void tried(int inARow, @Nullable Instant until) {
        failures = inARow;
        pausedUntil = until == null ? null : Times.stored(until);
    }

    /** It opens nothing any more; who revoked it first has done so. */
    public void revoke(Instant at, String by) {
        if (revokedAt == null) {
            revokedAt = Times.stored(at);
            revokedBy = Texts.required("revokedBy", by, 254);
        }
    }

    /** A visit begins. */
    public void opened(Instant at) {
        opens++;
        lastOpenedAt = Times.stored(at);
    }

    /** A login; nothing while it is not revoked. */
    public Optional<String> revokedBy() {
        return Optional.ofNullable(revokedBy);
    }
}
