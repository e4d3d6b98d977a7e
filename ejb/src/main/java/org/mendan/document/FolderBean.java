package org.mendan.document;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mendan.access.Actor;
import org.mendan.audit.AuditBean;
import org.mendan.organisation.OrganisationTree;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentFolder;
import org.mendan.persistence.document.DocumentFolders;
import org.mendan.persistence.document.Documents;
import org.mendan.persistence.organisation.Organisations;

/** The folders of the library as its readers see them: whoever sees what an organisation has, sees its folders. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FolderBean {
    @Inject
    private DocumentFolders folders;

    @Inject
    private Documents documents;

    @Inject
    private Organisations organisations;

    @EJB
    private AuditBean audit;

    /** One folder; nothing where there is none that he sees, which is audited. */
    public Optional<FolderView> view(Actor actor, UUID id, String address) {
        OrganisationTree organisationTree = tree();
        LibraryAccess access = new LibraryAccess(actor, organisationTree);
        Optional<DocumentFolder> found = folders.find(id);
        if (found.isPresent() && !access.seen().contains(found.get().organisationId())) {
            audit.failed(actor.login(), "folder.read", id.toString(), address, "not granted");
            return Optional.empty();
        }
        return found.map(folder -> {
            FolderTree tree = new FolderTree(folders.of(folder.organisationId()));
            List<DocumentFolder> children = tree.children(Optional.of(id));
            return new FolderView(
                    folder,
                    organisationTree.name(folder.organisationId()),
                    tree.path(id),
                    children,
                    tree.placesFor(id),
                    tree.below(id).stream().map(place -> place.folder().id()).toList(),
                    !children.isEmpty() || folders.holdsDocuments(id),
                    access.mayArrange(folder.organisationId()));
        });
    }

    /** The folders at the top of these organisations, as far as he sees what they have. */
    public List<DocumentFolder> top(Actor actor, Collection<UUID> of) {
        Set<UUID> seen = new LibraryAccess(actor, tree()).seen();
        return folders.top(of.stream().filter(seen::contains).toList());
    }

    /** His own organisation and those above it: their folders stand at the top of his library. */
    public List<UUID> around(Actor actor) {
        return tree().path(actor.organisation());
    }

    /** The organisations whose documents he sees, each before those below it. */
    public List<OrganisationTree.Place> organisations(Actor actor) {
        OrganisationTree tree = tree();
        Set<UUID> seen = new LibraryAccess(actor, tree).seen();
        return tree.path(actor.organisation()).stream()
                .limit(1)
                .flatMap(root -> tree.below(root).stream())
                .filter(place -> seen.contains(place.organisation().id()))
                .toList();
    }

    /** Whether he may make folders in his organisation. */
    public boolean mayArrange(Actor actor) {
        return new LibraryAccess(actor, tree()).mayArrange(actor.organisation());
    }

    /** Where a document lies, from the top down; empty at the top, and where its folders are not his to see. */
    public List<DocumentFolder> pathOf(Actor actor, Document document) {
        return new LibraryAccess(actor, tree()).seen().contains(document.organisationId())
                ? folders.placeOf(document.id())
                        .map(place -> new FolderTree(folders.of(document.organisationId())).path(place))
                        .orElse(List.of())
                : List.of();
    }

    /** All folders of the organisation that a document of his to change belongs to. */
    public List<FolderTree.Place> placesFor(Actor actor, UUID document) {
        LibraryAccess access = new LibraryAccess(actor, tree());
        return documents
                .find(document)
                .filter(access::mayChange)
                .map(found -> new FolderTree(folders.of(found.organisationId())).all())
                .orElse(List.of());
    }

    private OrganisationTree tree() {
        return new OrganisationTree(organisations.all());
    }
}
