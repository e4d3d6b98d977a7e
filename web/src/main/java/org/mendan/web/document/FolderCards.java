package org.mendan.web.document;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.document.FolderBean;
import org.mendan.document.FolderTree;
import org.mendan.document.FolderView;
import org.mendan.organisation.OrganisationTree.Place;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentFolder;
import org.mendan.persistence.document.Shelf;
import org.mendan.web.organisation.OrganisationChoice;
import org.mendan.web.page.Caller;

/**
 * What the library shows at one place: the folders there, and the shelf its documents stand on. At the top these are the
 * folders of the caller's organisation and of those above it; whoever sees further organisations chooses one.
 */
@Named
@RequestScoped
public class FolderCards {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    @Inject
    private FolderForm form;

    @EJB
    private FolderBean folders;

    private @Nullable List<Place> organisations;
    private @Nullable List<DocumentFolder> cards;

    /** Where its documents are looked for; with words, also in all folders within. */
    public Shelf shelf(boolean searching) {
        Optional<FolderView> inside = form.find();
        List<UUID> from = getChosen().map(List::of).orElseGet(() -> getOrganisations().stream()
                .map(place -> place.organisation().id())
                .toList());
        if (inside.isPresent()) {
            FolderView view = inside.get();
            List<UUID> places = searching ? view.below() : List.of(view.folder().id());
            return Shelf.in(List.of(view.folder().organisationId()), places);
        }
        return searching ? Shelf.all(from) : Shelf.top(from);
    }

    public List<DocumentFolder> getCards() {
        if (cards == null) {
            cards = form.find()
                    .map(FolderView::children)
                    .orElseGet(() -> folders.top(
                            caller.actor(), getChosen().map(List::of).orElseGet(() -> folders.around(caller.actor()))));
        }
        return cards;
    }

    /** Whose a folder is, where that is not the caller's own organisation; otherwise empty. */
    public String owner(DocumentFolder folder) {
        return folder.organisationId().equals(caller.actor().organisation())
                ? ""
                : getOrganisations().stream()
                        .filter(place -> place.organisation().id().equals(folder.organisationId()))
                        .map(place -> place.organisation().name())
                        .findFirst()
                        .orElse("");
    }

    public List<Place> getOrganisations() {
        if (organisations == null) {
            organisations = folders.organisations(caller.actor());
        }
        return organisations;
    }

    /** Whether the caller sees more than his own organisation and those above it, and so chooses one. */
    public boolean isChoosing() {
        return !form.isInside()
                && getOrganisations().size() > folders.around(caller.actor()).size();
    }

    /** The organisation that the list is narrowed to, at the top; nothing for all of them. */
    public Optional<UUID> getChosen() {
        return OrganisationChoice.id(request.getParameter("organisation")).filter(id -> getOrganisations().stream()
                .anyMatch(place -> place.organisation().id().equals(id)));
    }

    /** Whether that organisation is the one that is chosen. */
    public boolean chosen(Place place) {
        return getChosen().equals(Optional.of(place.organisation().id()));
    }

    public String indented(Place place) {
        return "\u3000".repeat(place.level() - 1) + place.organisation().name();
    }

    /** The name with its depth, for a plain list. */
    public String indented(FolderTree.Place place) {
        return "\u3000".repeat(place.level() - 1) + place.folder().name();
    }

    /** The folders that a document lies in, from the top down. */
    public List<DocumentFolder> pathOf(Document document) {
        return folders.pathOf(caller.actor(), document);
    }

    /** The place as a part of an address; empty at the top of all. */
    public String query() {
        return form.find()
                .map(view -> "&folder=" + view.folder().id())
                .orElseGet(() -> getChosen().map(id -> "&organisation=" + id).orElse(""));
    }

    /** Where a file that is uploaded here goes: the end of the address it is sent to. */
    public String getUploadQuery() {
        return form.find().map(view -> "?folder=" + view.folder().id()).orElse("");
    }
}
