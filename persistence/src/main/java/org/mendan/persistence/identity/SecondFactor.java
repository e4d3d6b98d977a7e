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

/** What an account's authenticator app shares with us, and the last time step that a code of it was taken for. */
@Entity
@Table(name = "second_factor")
public class SecondFactor {
    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "secret")
    private String secret;

    @Column(name = "since")
    private Instant since;

    @Column(name = "last_step")
    private long lastStep;

    protected SecondFactor() {}

    /** {@code secret} in Base32, as the app was given it. */
    public SecondFactor(UUID accountId, String secret, Instant since, long lastStep) {
        this.accountId = Objects.requireNonNull(accountId, "accountId");
        this.secret = Texts.required("secret", secret, 64);
        this.since = Times.stored(since);
        this.lastStep = lastStep;
    }

    public UUID accountId() {
        return accountId;
    }

    public String secret() {
        return secret;
    }

    public Instant since() {
        return since;
    }

    public long lastStep() {
        return lastStep;
    }

    /** No code of this step or an earlier one is taken again. */
    public void used(long step) {
        if (step <= lastStep) {
            throw new IllegalArgumentException("step: used already");
        }
        lastStep = step;
    }
}
