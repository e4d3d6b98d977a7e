package org.mendan.document;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mendan.access.Actor;
import org.mendan.audit.AuditBean;
import org.mendan.organisation.OrganisationTree;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentEditRight;
import org.mendan.persistence.document.DocumentShare;
import org.mendan.persistence.document.DocumentShares;
import org.mendan.persistence.document.Documents;
import org.mendan.persistence.organisation.Organisations;

/**
 * Shares documents with further organisations, and takes that back. Who may change a document shares it, with what he sees
 * himself; each act is one transaction with its audit entry.
 */
@Stateless
public class SharingBean {
    private static final String SHARE = "document.share";
    private static final String TAKE_BACK = "document.unshare";
    private static final String GRANT = "document.let-edit";
    private static final String REVOKE = "document.unlet-edit";

    @Inject
    private Documents documents;

    @Inject
    private DocumentShares shares;

    @Inject
    private Organisations organisations;

    @EJB
    private AuditBean audit;

    /** With whom a document is shared; nothing where it is not his to share. */
    public Optional<Sharing> of(Actor actor, UUID id) {
        OrganisationTree tree = tree();
        LibraryAccess access = new LibraryAccess(actor, tree);
        return documents.find(id).filter(access::mayManage).map(document -> {
            List<UUID> with = shares.of(id);
            return new Sharing(
                    with.stream().flatMap(one -> tree.find(one).stream()).toList(),
                    access.shareable(document.organisationId(), Set.copyOf(with)),
                    document.organisationId(),
                    tree.name(document.organisationId()),
                    Set.copyOf(shares.editors(id)));
        });
    }

    /** Shares a document with an organisation and all below it; false where one of the two is not his to choose. */
    public boolean share(Actor actor, UUID id, UUID organisation, String address) {
        OrganisationTree tree = tree();
        LibraryAccess access = new LibraryAccess(actor, tree);
        Optional<Document> document = documents
                .find(id)
                .filter(access::mayManage)
                .filter(found -> shares.of(id).contains(organisation) || offered(access, found, organisation));
        if (document.isEmpty()) {
            audit.failed(actor.login(), SHARE, id.toString(), address, "with " + tree.name(organisation));
            return false;
        }
        if (shares.add(new DocumentShare(id, organisation, Instant.now(), actor.login()))) {
            String detail = "with " + tree.name(organisation);
            audit.succeeded(actor.login(), SHARE, document.get().title(), address, detail);
        }
        return true;
    }

    private boolean offered(LibraryAccess access, Document document, UUID organisation) {
        return access.shareable(document.organisationId(), Set.copyOf(shares.of(document.id()))).stream()
                .anyMatch(place -> place.organisation().id().equals(organisation));
    }

    /** Takes a share back, from now on; false where the document is not his to share. */
    public boolean takeBack(Actor actor, UUID id, UUID organisation, String address) {
        OrganisationTree tree = tree();
        Optional<Document> document = documents.find(id).filter(new LibraryAccess(actor, tree)::mayManage);
        String detail = "with " + tree.name(organisation);
        if (document.isEmpty()) {
            audit.failed(actor.login(), TAKE_BACK, id.toString(), address, detail);
            return false;
        }
        if (shares.remove(id, organisation)) {
            audit.succeeded(actor.login(), TAKE_BACK, document.get().title(), address, detail);
        }
        return true;
    }

    /**
     * Lets those of an organisation and below it who may upload change a document, or no longer; false where the document is
     * not his to manage, or neither that organisation's nor shared with it.
     */
    public boolean edit(Actor actor, UUID id, UUID organisation, boolean granted, String address) {
        OrganisationTree tree = tree();
        String action = granted ? GRANT : REVOKE;
        String detail = "to " + tree.name(organisation);
        Optional<Document> document = documents
                .find(id)
                .filter(new LibraryAccess(actor, tree)::mayManage)
                .filter(found -> found.organisationId().equals(organisation)
                        || shares.of(id).contains(organisation)
                        || !granted);
        if (document.isEmpty()) {
            audit.failed(actor.login(), action, id.toString(), address, detail);
            return false;
        }
        boolean changed = granted
                ? shares.grant(new DocumentEditRight(id, organisation, Instant.now(), actor.login()))
                : shares.revoke(id, organisation);
        if (changed) {
            audit.succeeded(actor.login(), action, document.get().title(), address, detail);
        }
        return true;
    }

    /** The organisations whose documents he sees without their being shared. */
    public Set<UUID> own(Actor actor) {
        return new LibraryAccess(actor, tree()).seen();
    }

    private OrganisationTree tree() {
        return new OrganisationTree(organisations.all());
    }
}
