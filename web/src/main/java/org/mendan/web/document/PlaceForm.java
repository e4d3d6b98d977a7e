package org.mendan.web.document;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.mendan.document.FolderBean;
import org.mendan.document.FolderOutcome;
import org.mendan.document.FolderRowsBean;
import org.mendan.document.FolderTree;
import org.mendan.web.organisation.OrganisationChoice;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.text.Texts;

/** Puts one document into another folder. */
@Named
@RequestScoped
public class PlaceForm {
    /** What the choice says for the top; nothing is chosen where it is empty. */
    static final String TOP = "top";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    @Inject
    private ClientAddress client;

    @EJB
    private FolderBean folders;

    @EJB
    private FolderRowsBean rows;

    /** Where a document can lie. */
    public List<FolderTree.Place> places(UUID document) {
        return folders.placesFor(caller.actor(), document);
    }

    public void put(UUID document) {
        String into = Objects.requireNonNullElse(request.getParameter("into"), "");
        if (!into.equals(TOP) && OrganisationChoice.id(into).isEmpty()) {
            tell(FacesMessage.SEVERITY_ERROR, "folders.choose");
            return;
        }
        FolderOutcome outcome =
                rows.put(caller.actor(), document, OrganisationChoice.id(into).orElse(null), client.of(request));
        if (outcome instanceof FolderOutcome.Done) {
            tell(FacesMessage.SEVERITY_INFO, "folders.put");
        } else if (outcome instanceof FolderOutcome.Refused refused) {
            tell(FacesMessage.SEVERITY_ERROR, "folders.problem." + refused.problem());
        } else {
            tell(FacesMessage.SEVERITY_ERROR, "folders.notGranted");
        }
    }

    private static void tell(FacesMessage.Severity severity, String key) {
        String words = Texts.ofPage().say(key);
        String field = severity == FacesMessage.SEVERITY_ERROR ? "about:put" : null;
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(severity, words, words));
    }
}
