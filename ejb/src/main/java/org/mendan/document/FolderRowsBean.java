package org.mendan.document;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.access.Actor;
import org.mendan.audit.AuditBean;
import org.mendan.organisation.OrganisationTree;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentFolder;
import org.mendan.persistence.document.DocumentFolders;
import org.mendan.persistence.document.Documents;
import org.mendan.persistence.organisation.Organisations;

/**
 * Changes folders and what lies in them, one change at a time in each organisation, each in one transaction with its audit
 * entry. That a document lies elsewhere changes nothing of what its readers see of it.
 */
@Stateless
public class FolderRowsBean {
    private static final String ADD = "folder.add";
    private static final String CHANGE = "folder.change";
    private static final String REMOVE = "folder.remove";
    private static final String MOVE = "document.move";

    @Inject
    private DocumentFolders folders;

    @Inject
    private Documents documents;

    @Inject
    private Organisations organisations;

    @EJB
    private AuditBean audit;

    /** A new folder, in another one or at the top of his own organisation where {@code parent} is null. */
    public FolderOutcome add(Actor actor, @Nullable UUID parent, String typed, String address) {
        Optional<UUID> place = Optional.ofNullable(parent);
        Optional<UUID> organisation =
                parent == null ? Optional.of(actor.organisation()) : folders.organisationOf(parent);
        String name = normalised(typed);
        if (organisation.filter(access(actor)::mayArrange).isEmpty()) {
            return refused(actor, ADD, name, address);
        }
        FolderTree tree = locked(organisation.get());
        Optional<FolderTree.Problem> problem = tree.problemOfAdding(place, name);
        if (problem.isPresent()) {
            return new FolderOutcome.Refused(problem.get());
        }
        folders.add(new DocumentFolder(UUID.randomUUID(), organisation.get(), parent, name));
        audit.succeeded(actor.login(), ADD, name, address, "in " + tree.words(place));
        return new FolderOutcome.Done(place);
    }

    /** Gives another name; {@code seen} is the one the caller knew. */
    public FolderOutcome rename(Actor actor, UUID id, String typed, String seen, String address) {
        Optional<UUID> organisation = arrangeable(actor, id);
        if (organisation.isEmpty()) {
            return refused(actor, CHANGE, id.toString(), address);
        }
        FolderTree tree = locked(organisation.get());
        String name = normalised(typed);
        Optional<DocumentFolder> folder = tree.find(id);
        if (folder.isPresent() && !folder.get().name().equals(seen)) {
            return new FolderOutcome.Overtaken();
        }
        Optional<FolderTree.Problem> problem = tree.problemOfRenaming(id, name);
        if (problem.isPresent()) {
            return new FolderOutcome.Refused(problem.get());
        }
        folder.orElseThrow().rename(name);
        audit.succeeded(actor.login(), CHANGE, name, address, "name " + seen + " -> " + name);
        return new FolderOutcome.Done(Optional.of(id));
    }

    /** Puts a folder with all in it into another one, or to the top; {@code seen} is the place the caller knew. */
    public FolderOutcome move(Actor actor, UUID id, @Nullable UUID into, @Nullable UUID seen, String address) {
        Optional<UUID> organisation = arrangeable(actor, id);
        if (organisation.isEmpty()) {
            return refused(actor, CHANGE, id.toString(), address);
        }
        FolderTree tree = locked(organisation.get());
        Optional<DocumentFolder> folder = tree.find(id);
        if (folder.isPresent() && !folder.get().parentId().equals(Optional.ofNullable(seen))) {
            return new FolderOutcome.Overtaken();
        }
        // A folder of another organisation is none of this tree
        Optional<FolderTree.Problem> problem = tree.problemOfMoving(id, Optional.ofNullable(into));
        if (problem.isPresent()) {
            return new FolderOutcome.Refused(problem.get());
        }
        String detail =
                "in " + tree.words(Optional.ofNullable(seen)) + " -> in " + tree.words(Optional.ofNullable(into));
        folder.orElseThrow().moveInto(into);
        audit.succeeded(actor.login(), CHANGE, folder.get().name(), address, detail);
        return new FolderOutcome.Done(Optional.of(id));
    }

    /** Removes a folder; what lies in it lies one level higher then. */
    public FolderOutcome remove(Actor actor, UUID id, String address) {
        Optional<UUID> organisation = arrangeable(actor, id);
        if (organisation.isEmpty()) {
            return refused(actor, REMOVE, id.toString(), address);
        }
        FolderTree tree = locked(organisation.get());
        Optional<FolderTree.Problem> problem = tree.problemOfRemoving(id);
        if (problem.isPresent()) {
            return new FolderOutcome.Refused(problem.get());
        }
        DocumentFolder folder = tree.find(id).orElseThrow();
        Optional<UUID> parent = folder.parentId();
        tree.children(Optional.of(id)).forEach(child -> child.moveInto(parent.orElse(null)));
        folders.putAll(id, parent.orElse(null));
        folders.remove(id);
        audit.succeeded(actor.login(), REMOVE, folder.name(), address, "in " + tree.words(parent));
        return new FolderOutcome.Done(parent);
    }

    /** Puts a document into a folder of its own organisation, or to the top where that is null. */
    public FolderOutcome put(Actor actor, UUID document, @Nullable UUID folder, String address) {
        Optional<Document> found = documents.find(document).filter(access(actor)::mayChange);
        if (found.isEmpty()) {
            return refused(actor, MOVE, document.toString(), address);
        }
        FolderTree tree = locked(found.get().organisationId());
        if (folder != null && tree.find(folder).isEmpty()) {
            audit.failed(actor.login(), MOVE, found.get().title(), address, "no folder of its organisation");
            return new FolderOutcome.Refused(FolderTree.Problem.UNKNOWN);
        }
        Optional<UUID> before = folders.placeOf(document);
        if (!Objects.equals(before.orElse(null), folder)) {
            folders.put(document, folder);
            String detail = "in " + tree.words(before) + " -> in " + tree.words(Optional.ofNullable(folder));
            audit.succeeded(actor.login(), MOVE, found.get().title(), address, detail);
        }
        return new FolderOutcome.Done(Optional.ofNullable(folder));
    }

    /** The organisation of a folder that is his to arrange. */
    private Optional<UUID> arrangeable(Actor actor, UUID id) {
        return folders.organisationOf(id).filter(access(actor)::mayArrange);
    }

    private FolderOutcome refused(Actor actor, String action, String object, String address) {
        audit.failed(actor.login(), action, object, address, "not granted");
        return new FolderOutcome.NotGranted();
    }

    private FolderTree locked(UUID organisation) {
        folders.lock(organisation);
        return new FolderTree(folders.of(organisation));
    }

    private LibraryAccess access(Actor actor) {
        return new LibraryAccess(actor, new OrganisationTree(organisations.all()));
    }

    // What looks the same is the same
    private static String normalised(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }
}
