package org.mendan.web.invitation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mendan.identity.NewPasswordBean;
import org.mendan.identity.PasswordRule.Problem;
import org.mendan.invitation.LinkOutcome;
import org.mendan.invitation.LinkState;
import org.mendan.invitation.LinkView;
import org.mendan.invitation.PasswordLinkBean;
import org.mendan.invitation.Sending;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.text.Texts;

/** Where a link from a mail leads: a password is set, or it is said why the link is worth nothing and how to get another. */
@Named
@RequestScoped
public class SetPasswordPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private ClientAddress client;

    @EJB
    private PasswordLinkBean links;

    @EJB
    private NewPasswordBean newPasswords;

    private String token = "";
    private String wanted = "";
    private String repeated = "";
    private @Nullable LinkView link;
    private @Nullable Sending again;
    private boolean done;

    // Before anything else is read of the request: what the page shows, and takes, depends on it
    @PostConstruct
    void readToken() {
        token = Objects.requireNonNullElse(request.getParameter("token"), "");
    }

    public void set() {
        LinkOutcome outcome = links.set(token, wanted, repeated, client.of(request));
        done = outcome instanceof LinkOutcome.Done;
        link = null;
        if (outcome instanceof LinkOutcome.Refused refused) {
            String field = refused.problem() == Problem.NOT_REPEATED ? "password:repeated" : "password:wanted";
            message(field, Texts.ofPage().say("password.problem." + refused.problem(), shortest()));
        } else if (outcome instanceof LinkOutcome.Busy) {
            message("password:wanted", Texts.ofPage().say("password.busy"));
        }
    }

    public void again() {
        again = links.again(token, client.of(request));
    }

    /** {@code form}, {@code done}, or {@code dead}. */
    public String getView() {
        if (done) {
            return "done";
        }
        return link().state() == LinkState.GOOD ? "form" : "dead";
    }

    /** Whether somebody who has a password may have forgotten it: who has not come yet asks for another invitation. */
    public boolean isForgettable() {
        return again == null && !link().invited();
    }

    public String getLogin() {
        return link().login();
    }

    /** Why the link is worth nothing. */
    public String getWhy() {
        return Texts.ofPage().say("setPassword.dead." + link().state());
    }

    /** Whether another invitation can be asked for here. */
    public boolean isRenewable() {
        return again == null && link().renewable();
    }

    /** What came of asking for another; empty where nobody did. */
    public String getAgain() {
        return again == null ? "" : Texts.ofPage().say("setPassword.again." + again);
    }

    /** What a new password has to be. */
    public String getRule() {
        return Texts.ofPage().say("setPassword.rule", shortest());
    }

    private LinkView link() {
        if (link == null) {
            link = links.look(token);
        }
        return link;
    }

    private String shortest() {
        return String.valueOf(newPasswords.shortest(link().login()));
    }

    private static void message(String field, String text) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    public String getToken() {
        return token;
    }

    public String getWanted() {
        return "";
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = wanted == null ? "" : wanted;
    }

    public String getRepeated() {
        return "";
    }

    public void setRepeated(@Nullable String repeated) {
        this.repeated = repeated == null ? "" : repeated;
    }
}
