package org.mendan.web.session;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mendan.session.SessionBean;
import org.mendan.web.identity.OwnSession;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/** Where the caller is signed in, and the end of each. */
@Named
@RequestScoped
public class OwnSessionsPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    @Inject
    private ClientAddress client;

    @Inject
    private OwnSession own;

    @Inject
    private Dates dates;

    @EJB
    private SessionBean sessions;

    public List<SessionRow> getRows() {
        Texts texts = Texts.ofPage();
        String number = own.number(request);
        return sessions.of(caller.actor().login()).stream()
                .map(session -> SessionRow.of(session, number, texts, dates))
                .toList();
    }

    public boolean isOthers() {
        return getRows().stream().anyMatch(row -> !row.own());
    }

    public void end(String id) {
        sessions.end(caller.actor().login(), id, client.of(request));
        say("sessions.ended");
    }

    public void endOthers() {
        sessions.endOthers(caller.actor().login(), own.number(request), client.of(request));
        say("sessions.ended.others");
    }

    /** Names what is to be ended, and what follows. */
    public String question(SessionRow row) {
        return Texts.ofPage().say("sessions.end.question", row.browser(), row.since(), row.address());
    }

    public String getOthersQuestion() {
        long others = getRows().stream().filter(row -> !row.own()).count();
        return Texts.ofPage().say("sessions.end.others.question", String.valueOf(others));
    }

    private static void say(String key) {
        String text = Texts.ofPage().say(key);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    }
}
