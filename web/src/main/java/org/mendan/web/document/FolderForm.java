package org.mendan.web.document;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.document.FolderBean;
import org.mendan.document.FolderOutcome;
import org.mendan.document.FolderRowsBean;
import org.mendan.document.FolderView;
import org.mendan.web.access.Guarded;
import org.mendan.web.access.Refusals;
import org.mendan.web.organisation.OrganisationChoice;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.text.Texts;

/**
 * The folder that the list of documents stands in, by the page's address, and what is done to it. Its forms carry the folder
 * along as the address does, so that one that is refused shows the same place with what was typed.
 */
@Named
@RequestScoped
public class FolderForm implements Guarded {
    private static final String FOLDER = "folder";

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    @Inject
    private Caller caller;

    @Inject
    private ClientAddress client;

    @EJB
    private FolderBean folders;

    @EJB
    private FolderRowsBean rows;

    private boolean read;
    private @Nullable FolderView view;
    private String newName = "";
    private @Nullable String name;

    /** A folder that is unknown, or not the caller's to see, has no page. */
    public void load() throws IOException {
        if (!mayStay()) {
            Refusals.answer(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    public boolean mayStay() {
        return request.getParameter(FOLDER) == null || isInside();
    }

    /** The folder; nothing at the top. */
    public Optional<FolderView> find() {
        if (!read) {
            view = OrganisationChoice.id(request.getParameter(FOLDER))
                    .flatMap(id -> folders.view(caller.actor(), id, client.of(request)))
                    .orElse(null);
            read = true;
        }
        return Optional.ofNullable(view);
    }

    public boolean isInside() {
        return find().isPresent();
    }

    public FolderView getView() {
        return find().orElseThrow();
    }

    /** Whether the caller may make a folder here. */
    public boolean isArrangeable() {
        return find().map(FolderView::arrangeable).orElseGet(() -> folders.mayArrange(caller.actor()));
    }

    public void create() throws IOException {
        UUID parent = find().map(found -> found.folder().id()).orElse(null);
        tell("newFolder:newName", "created", rows.add(caller.actor(), parent, newName, client.of(request)));
    }

    public void rename() throws IOException {
        String seen = Objects.requireNonNullElse(request.getParameter("seenName"), "");
        tell("thisFolder:name", "renamed", rows.rename(caller.actor(), id(), getName(), seen, client.of(request)));
    }

    public void move() throws IOException {
        UUID seen = OrganisationChoice.id(request.getParameter("seenParent")).orElse(null);
        Optional<UUID> into = OrganisationChoice.id(request.getParameter("into"));
        if (into.isEmpty() && !PlaceForm.TOP.equals(request.getParameter("into"))) {
            message("thisFolder:move", "folders.choose");
            return;
        }
        FolderOutcome outcome = rows.move(caller.actor(), id(), into.orElse(null), seen, client.of(request));
        tell("thisFolder:move", "moved", outcome);
    }

    public void remove() throws IOException {
        tell("thisFolder:remove", "removed", rows.remove(caller.actor(), id(), client.of(request)));
    }

    private UUID id() {
        return OrganisationChoice.id(request.getParameter(FOLDER)).orElseThrow();
    }

    private void tell(String field, String done, FolderOutcome outcome) throws IOException {
        read = false;
        if (outcome instanceof FolderOutcome.Done at) {
            String place = at.folder().map(id -> "folder=" + id + "&").orElse("");
            external.redirect(external.getRequestContextPath() + "/host/documents?" + place + "said=" + done);
        } else if (!isInside() && request.getParameter(FOLDER) != null) {
            // Somebody has removed it meanwhile
            external.redirect(external.getRequestContextPath() + "/host/documents?said=gone");
        } else if (outcome instanceof FolderOutcome.Refused refused) {
            message(field, "folders.problem." + refused.problem());
        } else {
            message(field, outcome instanceof FolderOutcome.Overtaken ? "folders.overtaken" : "folders.notGranted");
        }
    }

    private static void message(String field, String key) {
        String words = Texts.ofPage().say(key);
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }

    /** Whether something that was sent from that form was refused: it stays open then. */
    public boolean refused(String field) {
        List<FacesMessage> said = FacesContext.getCurrentInstance().getMessageList(field);
        return !said.isEmpty();
    }

    /** What was just done here, by the key of its sentence; empty where nothing was. */
    public String getSaid() {
        return Map.of(
                        "created", "folders.created",
                        "renamed", "folders.renamed",
                        "moved", "folders.moved",
                        "removed", "folders.removed",
                        "gone", "folders.gone")
                .getOrDefault(Objects.requireNonNullElse(request.getParameter("said"), ""), "");
    }

    public String getRemoveQuestion() {
        String key = getView().filled() ? "folders.remove.filled" : "folders.remove.question";
        return Texts.ofPage().say(key, getView().folder().name());
    }

    public String getSearchWords() {
        return Texts.ofPage().say("folders.searching", getView().folder().name());
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(@Nullable String newName) {
        this.newName = newName == null ? "" : newName;
    }

    public String getName() {
        return name == null ? getView().folder().name() : name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }
}
