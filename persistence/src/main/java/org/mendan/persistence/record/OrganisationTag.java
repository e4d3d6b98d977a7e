package org.mendan.persistence.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tag that an organisation has used at least once. */
@Entity
@IdClass(OrganisationTag.Key.class)
@Table(name = "organisation_tag")
public class OrganisationTag {
    @Id
    @Column(name = "organisation_id")
    private UUID organisationId;

    @Id
    @Column(name = "tag")
    private String tag;

    protected OrganisationTag() {}

    UUID organisationId() {
        return organisationId;
    }

    String tag() {
        return tag;
    }

    /** The key, as JPA asks for it. */
    public static class Key implements Serializable {
        private @Nullable UUID organisationId;
        private @Nullable String tag;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(organisationId, key.organisationId)
                    && Objects.equals(tag, key.tag);
        }

        @Override
        public int hashCode() {
            return Objects.hash(organisationId, tag);
        }
    }
}
