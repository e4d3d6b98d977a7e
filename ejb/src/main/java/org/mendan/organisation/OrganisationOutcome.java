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

    /**
     * The move would let more data flow, and two have to agree to that.
     *
     * @param policy by which more would flow
     * @param changes all policies that would change, with both values
     */
    record Widens(String policy, String changes) implements OrganisationOutcome {}

    /** The caller has no say there. */
    record NotGranted() implements OrganisationOutcome {}
}
