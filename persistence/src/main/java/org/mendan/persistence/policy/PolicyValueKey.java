package org.mendan.persistence.policy;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose value of which policy. */
public class PolicyValueKey implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private @Nullable UUID organisationId;
    private @Nullable String name;

    public PolicyValueKey() {}

    public PolicyValueKey(UUID organisationId, String name) {
        this.organisationId = organisationId;
        this.name = name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PolicyValueKey key
                && Objects.equals(organisationId, key.organisationId)
                && Objects.equals(name, key.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(organisationId, name);
    }
}
