package org.mendan.organisation;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mendan.access.Actor;
import org.mendan.access.Permission;
import org.mendan.audit.AuditBean;
import org.mendan.organisation.OrganisationTree.Problem;
import org.mendan.persistence.identity.Role;
import org.mendan.persistence.organisation.Organisation;
import org.mendan.persistence.organisation.Organisations;

/** Changes the tree, one change at a time in the whole installation, each in one transaction with its audit entry. */
@Stateless
public class OrganisationRowsBean {
    static final String CHANGE = "organisation.change";

    @Inject
    private Organisations organisations;

    @Inject
    private Event<OrganisationMoving> moves;

    @EJB
    private AuditBean audit;

    public OrganisationOutcome add(Actor actor, UUID parent, String typed, String address) {
        OrganisationTree tree = locked();
        String name = normalised(typed);
        if (!granted(actor, tree, parent)) {
            return new OrganisationOutcome.NotGranted();
        }
        Optional<Problem> problem = tree.problemOfAdding(parent, name);
        if (problem.isPresent()) {
            return new OrganisationOutcome.Refused(problem.get());
        }
        Organisation added = new Organisation(UUID.randomUUID(), parent, name, Instant.now());
        organisations.add(added);
        audit.succeeded(actor.login(), "organisation.add", name, address, "below " + tree.name(parent));
        return new OrganisationOutcome.Done(added);
    }

    /** Gives another name; {@code seen} is the one the caller knew. */
    public OrganisationOutcome rename(Actor actor, UUID id, String typed, String seen, String address) {
        OrganisationTree tree = locked();
        String name = normalised(typed);
        if (!granted(actor, tree, id)) {
            return new OrganisationOutcome.NotGranted();
        }
        Optional<Organisation> renamed = tree.find(id);
        if (renamed.isPresent() && !renamed.get().name().equals(seen)) {
            return new OrganisationOutcome.Overtaken(renamed.get());
        }
        Optional<Problem> problem = tree.problemOfRenaming(id, name);
        if (problem.isPresent() || renamed.isEmpty()) {
            return new OrganisationOutcome.Refused(problem.orElse(Problem.UNKNOWN));
        }
        renamed.get().rename(name);
        audit.succeeded(actor.login(), CHANGE, name, address, "name " + seen + " -> " + name);
        return new OrganisationOutcome.Done(renamed.get());
    }

    /** Puts an organisation with all below it somewhere else; {@code seen} is the parent the caller knew. */
    public OrganisationOutcome move(Actor actor, UUID id, UUID newParent, UUID seen, String address) {
        OrganisationTree tree = locked();
        if (!granted(actor, tree, id) || !granted(actor, tree, newParent) || isOwnPart(actor, id)) {
            return new OrganisationOutcome.NotGranted();
        }
        Optional<Organisation> moved = tree.find(id);
        if (moved.isPresent() && !moved.get().parentId().equals(Optional.of(seen))) {
            return new OrganisationOutcome.Overtaken(moved.get());
        }
        Optional<Problem> problem = tree.problemOfMoving(id, newParent);
        if (problem.isPresent() || moved.isEmpty()) {
            return new OrganisationOutcome.Refused(problem.orElse(Problem.UNKNOWN));
        }
        OrganisationMoving moving = new OrganisationMoving(id, newParent);
        moves.fire(moving);
        if (moving.stopping().isPresent()) {
            return new OrganisationOutcome.Widens(moving.stopping().get(), moving.consequences());
        }
        moved.get().moveBelow(newParent);
        String detail = "below " + tree.name(seen) + " -> below " + tree.name(newParent);
        String after = moving.consequences().isEmpty() ? "" : "; " + moving.consequences();
        audit.succeeded(actor.login(), CHANGE, moved.get().name(), address, detail + after);
        return new OrganisationOutcome.Done(moved.get());
    }

    /** Nobody moves himself out of sight: who sees a part of the tree moves what is below its top, not the top itself. */
    private static boolean isOwnPart(Actor actor, UUID organisation) {
        return actor.role() != Role.ADMIN && organisation.equals(actor.organisation());
    }

    private OrganisationTree locked() {
        organisations.lockTree();
        return new OrganisationTree(organisations.all());
    }

    private static boolean granted(Actor actor, OrganisationTree tree, UUID organisation) {
        List<UUID> path = tree.path(organisation);
        return !path.isEmpty() && actor.may(Permission.MANAGE_ORGANISATIONS, path);
    }

    // As with logins: what looks the same is the same
    private static String normalised(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }
}
