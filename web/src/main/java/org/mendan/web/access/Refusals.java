package org.mendan.web.access;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.mendan.audit.AuditBean;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.text.Texts;

/** Tells a refusal to whoever asked, and to the audit log. */
@RequestScoped
public class Refusals {
    private static final int LONGEST = 200;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    @Inject
    private ClientAddress client;

    @EJB
    private AuditBean audit;

    /** Answers the request with nothing but that status. */
    public static void answer(int status) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().responseSendError(status, "");
        faces.responseComplete();
    }

    /** A button was pressed that the page does not have for the caller. */
    void notOffered(String button) {
        audit.failed(caller.actor().login(), "page.press", at(button), client.of(request), "not offered");
        tell(null, FacesMessage.SEVERITY_WARN, "page.notOffered");
    }

    /** A value was sent that the field does not have in its list; whatever else was said there is said by this. */
    void notInList(String field, String value) {
        String wanted = value.substring(0, Math.min(value.length(), LONGEST));
        audit.failed(caller.actor().login(), "page.choose", at(field), client.of(request), "not offered: " + wanted);
        for (Iterator<FacesMessage> said = FacesContext.getCurrentInstance().getMessages(field); said.hasNext(); ) {
            said.next();
            said.remove();
        }
        tell(field, FacesMessage.SEVERITY_ERROR, "page.notInList");
    }

    private static String at(String component) {
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return view.replace(".xhtml", "") + " " + component;
    }

    private static void tell(@Nullable String field, FacesMessage.Severity severity, String key) {
        String words = Texts.ofPage().say(key);
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(severity, words, words));
    }
}
