package org.mendan.persistence.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.column.OptionalUuid;
import org.mendan.persistence.column.Texts;
import org.mendan.persistence.column.Times;

/** A bank, branch or department; the branch name that a guest sees is the name of the host's organisation. */
@Entity
@Table(name = "organisation")
public class Organisation {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "parent_id")
    @Convert(converter = OptionalUuid.class)
    private @Nullable UUID parentId;

    @Column(name = "name")
    private String name;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Organisation() {}

    public Organisation(UUID id, @Nullable UUID parentId, String name, Instant createdAt) {
        this.id = Objects.requireNonNull(id, "id");
        this.parentId = parentId;
        this.createdAt = Times.stored(createdAt);
        rename(name);
    }

    public final void rename(String newName) {
        name = Texts.required("name", newName, 200);
    }

    /** Stands below another one from now on; that no circle comes of it is the caller's care. */
    public void moveBelow(UUID newParent) {
        parentId = Objects.requireNonNull(newParent, "newParent");
    }

    public UUID id() {
        return id;
    }

    /** Nothing for the root of the tree. */
    public Optional<UUID> parentId() {
        return Optional.ofNullable(parentId);
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
