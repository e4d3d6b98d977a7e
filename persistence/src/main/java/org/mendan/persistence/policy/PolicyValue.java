package org.mendan.persistence.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.mendan.persistence.column.Texts;
import org.mendan.persistence.column.Times;

/** What one organisation set for one policy, and who did so when. */
@Entity
@Table(name = "policy_value")
@IdClass(PolicyValueKey.class)
public class PolicyValue {
    @Id
    @Column(name = "organisation_id")
    private UUID organisationId;

    @Id
    @Column(name = "policy_name")
    private String name;

    @Column(name = "value_text")
    private String value;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected PolicyValue() {}

    public PolicyValue(UUID organisationId, String name, String value, Instant changedAt, String changedBy) {
        this.organisationId = Objects.requireNonNull(organisationId, "organisationId");
        this.name = Texts.required("name", name, 64);
        this.changedAt = Times.stored(changedAt);
        change(value, changedAt, changedBy);
    }

    /** Another value, by somebody with that login. */
    public final void change(String newValue, Instant at, String by) {
        value = Texts.fitting("value", newValue, 4000);
        changedAt = Times.stored(at);
        changedBy = Texts.required("changedBy", by, 200);
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String name() {
        return name;
    }

    public String value() {
        return value;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
