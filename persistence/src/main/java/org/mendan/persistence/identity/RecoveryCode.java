package org.mendan.persistence.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.mendan.persistence.column.Texts;

/** A code that stands in once for the authenticator app; only its hash is kept. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "code_hash")
    private String hash;

    protected RecoveryCode() {}

    public RecoveryCode(UUID id, UUID accountId, String hash) {
        this.id = Objects.requireNonNull(id, "id");
        this.accountId = Objects.requireNonNull(accountId, "accountId");
        this.hash = Texts.required("hash", hash, 64);
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
}
