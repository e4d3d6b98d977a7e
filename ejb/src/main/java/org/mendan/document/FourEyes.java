package org.mendan.document;

import java.util.Set;
import java.util.UUID;
import org.mendan.access.Actor;
import org.mendan.organisation.OrganisationTree;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Right;

/**
 * Who may approve a document: somebody with that right who sees it, and who has neither brought it, nor made anything of it
 * since it was approved last, nor applied for the approval.
 */
final class FourEyes {
    private final Document document;
    private final Set<String> makers;
    private final OrganisationTree tree;

    /** @param makers the logins of all who had a hand in its present edition */
    FourEyes(Document document, Set<String> makers, OrganisationTree tree) {
        this.document = document;
        this.makers = Set.copyOf(makers);
        this.tree = tree;
    }

    /** @param applicant the account of whoever applies, or has applied, for it */
    boolean mayApprove(Actor actor, UUID applicant) {
        return actor.rights().contains(Right.APPROVER)
                && new LibraryAccess(actor, tree).maySee(document)
                && isAnother(actor, applicant);
    }

    /** The same of somebody who is not signed in, and who can be. */
    boolean mayApprove(Account account, UUID applicant) {
        Actor actor = new Actor(
                account.id(),
                account.login(),
                account.displayName(),
                account.organisationId(),
                account.role(),
                account.rights());
        return account.active() && account.invitedAt().isEmpty() && mayApprove(actor, applicant);
    }

    /** Whether nothing of it is his own. */
    private boolean isAnother(Actor actor, UUID applicant) {
        return !actor.account().equals(document.ownerId())
                && !actor.account().equals(applicant)
                && !makers.contains(actor.login());
    }
}
