package org.mendan.persistence.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.column.Texts;
import org.mendan.persistence.column.Times;

/** A change of a policy that waits for a second administrator. An organisation has one at most for each policy. */
@Entity
@Table(name = "policy_proposal")
public class PolicyProposal {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "policy_name")
    private String name;

    @Column(name = "value_text")
    private @Nullable String value;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    protected PolicyProposal() {}

    /**
     * A wish of somebody with that login.
     *
     * @param value null to go back to what is inherited
     */
    public PolicyProposal(
            UUID id, UUID organisationId, String name, @Nullable String value, Instant askedAt, String askedBy) {
        this.id = Objects.requireNonNull(id, "id");
        this.organisationId = Objects.requireNonNull(organisationId, "organisationId");
        this.name = Texts.required("name", name, 64);
        this.value = value == null ? null : Texts.fitting("value", value, 4000);
        this.askedAt = Times.stored(askedAt);
        this.askedBy = Texts.required("askedBy", askedBy, 200);
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String name() {
        return name;
    }

    /** Nothing where the organisation is to go back to what it inherits. */
    public Optional<String> value() {
        return Optional.ofNullable(value);
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String askedBy() {
        return askedBy;
    }
}
