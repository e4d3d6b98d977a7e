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

/** Who an account is at the institution's identity provider: issuer and subject together name one person for ever. */
@Entity
@Table(name = "account_subject")
public class AccountSubject {
    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "issuer")
    private String issuer;

    @Column(name = "subject")
    private String subject;

    @Column(name = "linked_at")
    private Instant linkedAt;

    protected AccountSubject() {}

    public AccountSubject(UUID accountId, String issuer, String subject, Instant linkedAt) {
        this.accountId = Objects.requireNonNull(accountId, "accountId");
        this.issuer = Texts.required("issuer", issuer, 500);
        this.subject = Texts.required("subject", subject, 255);
        this.linkedAt = Times.stored(linkedAt);
    }

    public UUID accountId() {
        return accountId;
    }

    public String issuer() {
        return issuer;
    }

    public String subject() {
        return subject;
    }

    public Instant linkedAt() {
        return linkedAt;
    }
}
