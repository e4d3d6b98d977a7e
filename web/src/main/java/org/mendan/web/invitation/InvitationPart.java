package org.mendan.web.invitation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.UUID;
import org.mendan.invitation.InvitationBean;
import org.mendan.invitation.Sending;
import org.mendan.persistence.identity.Account;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/** The part of an account's page that is about its invitation. */
@Named
@RequestScoped
public class InvitationPart {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    @Inject
    private ClientAddress client;

    @Inject
    private Dates dates;

    @EJB
    private InvitationBean invitations;

    /** What came of adding the account, where its page is shown right after that. */
    public void added() {
        String word = request.getParameter("added");
        Arrays.stream(Sending.values())
                .filter(one -> one.name().equals(word))
                .forEach(one -> tell("invitation.added.", one));
    }

    public void send(UUID account) {
        tell("invitation.again.", invitations.invite(caller.actor(), account, client.of(request)));
    }

    /** Since when it is waited for its owner. */
    public String since(Account account) {
        Texts texts = Texts.ofPage();
        return account.invitedAt()
                .map(at -> texts.say("invitation.since", dates.minute(at, texts.locale())))
                .orElse("");
    }

    private static void tell(String key, Sending sending) {
        FacesMessage.Severity severity =
                sending == Sending.SENT ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_WARN;
        String words = Texts.ofPage().say(key + sending);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, words, words));
    }
}
