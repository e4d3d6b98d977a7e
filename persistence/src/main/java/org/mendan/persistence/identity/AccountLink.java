package org.mendan.persistence.identity;

import jakarta.persistence.Column;
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
import org.mendan.persistence.column.Texts;
import org.mendan.persistence.column.Times;

/** A link by mail with which somebody sets a password, once and for a while. */
@Entity
@Table(name = "account_link")
public class AccountLink {
    /** What it was sent for. */
    public enum Purpose {
        /** Somebody new sets the first password. */
        INVITATION,
        /** Somebody has forgotten the password. */
        RESET
    }

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "purpose_name")
    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Column(name = "replaced_at")
    private @Nullable Instant replacedAt;

    protected AccountLink() {}

    public AccountLink(
            UUID id, UUID accountId, Purpose purpose, String tokenHash, Instant issuedAt, Instant expiresAt) {
        this.id = Objects.requireNonNull(id, "id");
        this.accountId = Objects.requireNonNull(accountId, "accountId");
        this.purpose = Objects.requireNonNull(purpose, "purpose");
        this.tokenHash = Texts.required("tokenHash", tokenHash, 64);
        this.issuedAt = Times.stored(issuedAt);
        this.expiresAt = Times.stored(expiresAt);
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public Purpose purpose() {
        return purpose;
    }

    public String tokenHash() {
        return tokenHash;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }

    /** When a newer link took its place. */
    public Optional<Instant> replacedAt() {
        return Optional.ofNullable(replacedAt);
    }

    /** A password was set with it. */
    public void used(Instant at) {
        usedAt = Times.stored(at);
    }

    /** A newer link takes its place; what was used or replaced before stays so. */
    public void replaced(Instant at) {
        if (usedAt == null && replacedAt == null) {
            replacedAt = Times.stored(at);
        }
    }
}
