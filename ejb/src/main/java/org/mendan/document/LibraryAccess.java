package org.mendan.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mendan.access.Actor;
import org.mendan.organisation.OrganisationTree;
import org.mendan.organisation.OrganisationTree.Place;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.identity.Right;
import org.mendan.persistence.identity.Role;

/**
 * Who sees and changes what in the library. What an organisation has, of its own or shared with it, everybody there and
 * below it sees; administrators also see what those below them have, and auditors all.
 */
final class LibraryAccess {
    private final Actor actor;
    private final OrganisationTree tree;

    LibraryAccess(Actor actor, OrganisationTree tree) {
        this.actor = actor;
        this.tree = tree;
    }

    /** The organisations whose documents he sees. */
    Set<UUID> seen() {
        Set<UUID> seen = new LinkedHashSet<>(tree.path(actor.organisation()));
        if (actor.role() == Role.ADMIN || actor.rights().contains(Right.AUDITOR)) {
            tree.path(actor.organisation()).stream().findFirst().ifPresent(root -> addBelow(root, seen));
        } else if (actor.role() == Role.ORGANISATION_ADMIN) {
            addBelow(actor.organisation(), seen);
        }
        return seen;
    }

    private void addBelow(UUID top, Set<UUID> seen) {
        for (Place place : tree.below(top)) {
            seen.add(place.organisation().id());
        }
    }

    boolean mayUpload() {
        return actor.rights().contains(Right.DOCUMENT_UPLOAD);
    }

    /** Whether he may make, rename, move and remove the folders of that organisation. */
    boolean mayArrange(UUID organisation) {
        return mayUpload() && organisation.equals(actor.organisation());
    }

    boolean maySee(Document document) {
        return maySee(document.organisationId(), document.sharedWith());
    }

    /** Whether he sees what that organisation has and shares with those. */
    boolean maySee(UUID organisation, Set<UUID> sharedWith) {
        Set<UUID> seen = seen();
        return seen.contains(organisation) || sharedWith.stream().anyMatch(seen::contains);
    }

    /**
     * What of the tree a document of that organisation can be shared with, each before those below it: what he sees himself,
     * without those who have it already.
     */
    List<Place> shareable(UUID organisation, Set<UUID> sharedWith) {
        Set<UUID> seen = seen();
        return tree.path(organisation).stream()
                .limit(1)
                .flatMap(root -> tree.below(root).stream())
                .filter(place -> seen.contains(place.organisation().id()))
                .filter(place -> tree.path(place.organisation().id()).stream()
                        .noneMatch(above -> above.equals(organisation) || sharedWith.contains(above)))
                .toList();
    }

    /** Whoever may manage it, and those who may upload where the right to change it was given to, or below. */
    boolean mayChange(Document document) {
        return mayChange(document, document.editors());
    }

    /** @param editors the organisations that have that right */
    boolean mayChange(Document document, Set<UUID> editors) {
        return mayManage(document)
                || (mayUpload() && tree.path(actor.organisation()).stream().anyMatch(editors::contains));
    }

    /** Whether he may share, remove, and say who changes it: its owner while he may upload, and its administrators. */
    boolean mayManage(Document document) {
        return switch (actor.role()) {
            case ADMIN -> true;
            case ORGANISATION_ADMIN -> tree.path(document.organisationId()).contains(actor.organisation())
                    || isOwner(document);
            case HOST -> isOwner(document);
        };
    }

    private boolean isOwner(Document document) {
        return mayUpload() && document.ownerId().equals(actor.account());
    }
}
