package org.mendan.document;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mendan.organisation.OrganisationTree.Place;
import org.mendan.persistence.organisation.Organisation;

/**
 * With whom a document is shared.
 *
 * @param with the organisations that have it, each with all below it, in the order of sharing
 * @param choices what it can be shared with further, each before those below it
 * @param homeId the organisation that it belongs to
 * @param home its name
 * @param editors the organisations whose people may change it
 */
public record Sharing(List<Organisation> with, List<Place> choices, UUID homeId, String home, Set<UUID> editors) {
    public Sharing {
        with = List.copyOf(with);
        choices = List.copyOf(choices);
        editors = Set.copyOf(editors);
    }
}
