package org.mendan.persistence.branding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What organisations have set of their looks. */
public interface Brandings {
    /** Adds the first one of an organisation; a second one is refused with a {@code PersistenceException}. */
    void add(Branding branding);

    Optional<Branding> find(UUID organisationId);

    List<Branding> all();
}
