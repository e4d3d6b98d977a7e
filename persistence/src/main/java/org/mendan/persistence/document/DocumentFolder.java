package org.mendan.persistence.document;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.column.OptionalUuid;
import org.mendan.persistence.column.Texts;

/** Where an organisation keeps documents of its own. */
@Entity
@Table(name = "document_folder")
public class DocumentFolder {
    /** In characters. */
    public static final int NAME = 100;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "parent_id")
    @Convert(converter = OptionalUuid.class)
    private @Nullable UUID parentId;

    @Column(name = "name")
    private String name;

    protected DocumentFolder() {}

    /** @param parentId the folder it lies in, of the same organisation; null at the top */
    public DocumentFolder(UUID id, UUID organisationId, @Nullable UUID parentId, String name) {
        this.id = Objects.requireNonNull(id, "id");
        this.organisationId = Objects.requireNonNull(organisationId, "organisationId");
        this.parentId = parentId;
        rename(name);
    }

    public final void rename(String newName) {
        name = Texts.required("name", newName, NAME);
    }

    /** Lies in another folder from now on, at the top where it is null; that no circle comes of it is the caller's care. */
    public void moveInto(@Nullable UUID folder) {
        parentId = folder;
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    /** Nothing at the top. */
    public Optional<UUID> parentId() {
        return Optional.ofNullable(parentId);
    }

    public String name() {
        return name;
    }
}
