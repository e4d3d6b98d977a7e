package org.mendan.persistence.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.mendan.persistence.column.Texts;
import org.mendan.persistence.column.Times;

/**
 * One line of the audit log. Actor, object, address and detail may hold what somebody typed and are cut to their column,
 * because an entry must never fail for what it reports; the action is our own word and is checked.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "actor")
    private String actor;

    @Column(name = "action_name")
    private String action;

    @Column(name = "object_name")
    private String object;

    @Column(name = "outcome_name")
    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "address")
    private String address;

    @Column(name = "detail")
    private String detail;

    protected AuditEntry() {}

    public AuditEntry(
            UUID id,
            Instant at,
            String actor,
            String action,
            String object,
            Outcome outcome,
            String address,
            String detail) {
        this.id = Objects.requireNonNull(id, "id");
        this.at = Times.stored(at);
        this.actor = Texts.cut(actor, 200);
        this.action = Texts.required("action", action, 100);
        this.object = Texts.cut(object, 200);
        this.outcome = Objects.requireNonNull(outcome, "outcome");
        this.address = Texts.cut(address, 64);
        this.detail = Texts.cut(detail, 2000);
    }

    public UUID id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String action() {
        return action;
    }

    public String object() {
        return object;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String address() {
        return address;
    }

    public String detail() {
        return detail;
    }
}
