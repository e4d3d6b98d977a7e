package org.mendan.policy;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import org.mendan.organisation.OrganisationMoving;

/** Looks at moves in the tree of organisations: another place means other inheritance, and four eyes guard that as well. */
@Stateless
public class PolicyMoveBean {
    @EJB
    private PolicyRowsBean rows;

    public void moving(@Observes OrganisationMoving move) {
        PolicyTree tree = rows.tree();
        boolean fourEyes = tree.of(Policies.FOUR_EYES, tree.root()).value();
        for (PolicyMove change : PolicyMove.of(tree, move.moved(), move.newParent())) {
            move.follows(change.toString());
            if (fourEyes && change.widens()) {
                move.stop(change.policy());
            }
        }
    }
}
