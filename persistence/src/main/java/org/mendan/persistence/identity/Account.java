package org.mendan.persistence.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.column.Texts;
import org.mendan.persistence.column.Times;

/**
 * Somebody who can sign in. An account is made active and unlocked; failed attempts are counted on it until a lock is
 * set, a success clears both.
 */
@Entity
@Table(name = "account")
public class Account {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "login")
    private String login;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "role_name")
    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "active")
    private boolean active;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "invited_at")
    private @Nullable Instant invitedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_right", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "right_name")
    @Enumerated(EnumType.STRING)
    private Set<Right> rights = EnumSet.noneOf(Right.class);

    protected Account() {}

    public Account(
            UUID id,
            UUID organisationId,
            String login,
            String displayName,
            String passwordHash,
            Role role,
            boolean active,
            int failedAttempts,
            @Nullable Instant lockedUntil,
            Instant createdAt) {
        this.id = Objects.requireNonNull(id, "id");
        this.organisationId = Objects.requireNonNull(organisationId, "organisationId");
        this.login = Texts.required("login", login, 200);
        this.displayName = Texts.required("displayName", displayName, 200);
        this.passwordHash = Texts.required("passwordHash", passwordHash, 512);
        this.role = Objects.requireNonNull(role, "role");
        this.active = active;
        this.createdAt = Times.stored(createdAt);
        signInFailed(failedAttempts, lockedUntil);
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String login() {
        return login;
    }

    public String displayName() {
        return displayName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Role role() {
        return role;
    }

    public Set<Right> rights() {
        return Set.copyOf(rights);
    }

    /** Another name, role and organisation from now on. */
    public void describe(String newName, Role newRole, UUID newOrganisation) {
        displayName = Texts.required("displayName", newName, 200);
        role = Objects.requireNonNull(newRole, "role");
        organisationId = Objects.requireNonNull(newOrganisation, "organisationId");
    }

    /** Another password from now on; whoever was invited has come. */
    public void changePassword(String hash) {
        passwordHash = Texts.required("passwordHash", hash, 512);
        invitedAt = null;
    }

    /** Somebody was asked to set the first password; until then nobody knows any. */
    public void invited(Instant at) {
        invitedAt = Times.stored(at);
    }

    /** Since when it is waited for the first password; nothing where there is one. */
    public Optional<Instant> invitedAt() {
        return Optional.ofNullable(invitedAt);
    }

    /** Can sign in, or cannot any more. */
    public void activate(boolean nowActive) {
        active = nowActive;
    }

    /** From now on these rights and no others. */
    public void grant(Set<Right> granted) {
        rights.retainAll(granted);
        rights.addAll(granted);
    }

    public boolean active() {
        return active;
    }

    public int failedAttempts() {
        return failedAttempts;
    }

    public Optional<Instant> lockedUntil() {
        return Optional.ofNullable(lockedUntil);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Keeps the new count of failures and the lock that follows from it, if any. */
    public final void signInFailed(int failedAttempts, @Nullable Instant lockedUntil) {
        if (failedAttempts < 0) {
            throw new IllegalArgumentException("failedAttempts: negative");
        }
        this.failedAttempts = failedAttempts;
        this.lockedUntil = lockedUntil == null ? null : Times.stored(lockedUntil);
    }

    /** Forgets earlier failures and any lock. */
    public void signInSucceeded() {
        failedAttempts = 0;
        lockedUntil = null;
    }
}
