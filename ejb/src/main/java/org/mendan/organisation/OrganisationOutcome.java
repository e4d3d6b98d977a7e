package org.mendan.organisation;

import org.mendan.persistence.organisation.Organisation;

/** What came of a change of the tree. */
public sealed interface OrganisationOutcome {
    /** It is stored. */
    record Done(Organisation organisation) implements OrganisationOutcome {}

    /** It cannot be done. */
    record Refused(OrganisationTree.Problem problem) implements OrganisationOutcome {}

    /** Somebody else changed the organisation first; nothing was changed. */
    record Overtaken(Organisation current) implements OrganisationOutcome {}

    /** The caller has no say there. */
    record NotGranted() implements OrganisationOutcome {}
}
