package org.mendan.persistence.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.mendan.persistence.column.Texts;
import org.mendan.persistence.column.Times;

/** The hash of a password that an account had until another one replaced it. */
@Entity
@Table(name = "past_password")
public class PastPassword {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "password_hash")
    private String hash;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected PastPassword() {}

    public PastPassword(UUID id, UUID accountId, String hash, Instant replacedAt) {
        this.id = Objects.requireNonNull(id, "id");
        this.accountId = Objects.requireNonNull(accountId, "accountId");
        this.hash = Texts.required("hash", hash, 512);
        this.replacedAt = Times.stored(replacedAt);
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public String hash() {
        return hash;
    }

    public Instant replacedAt() {
        return replacedAt;
    }
}
