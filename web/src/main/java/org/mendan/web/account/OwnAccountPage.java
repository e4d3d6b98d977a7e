package org.mendan.web.account;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.mendan.identity.NewPasswordBean;
import org.mendan.identity.PasswordChangeBean;
import org.mendan.identity.PasswordOutcome;
import org.mendan.identity.PasswordRule.Problem;
import org.mendan.web.identity.OwnSession;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.text.Texts;

/** What everybody can do about the own account: change the password. No password is ever sent back to the browser. */
@Named
@RequestScoped
public class OwnAccountPage {
    private static final String FORM = "password:";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    @Inject
    private ClientAddress client;

    @Inject
    private OwnSession session;

    @EJB
    private PasswordChangeBean passwords;

    @EJB
    private NewPasswordBean newPasswords;

    private String present = "";
    private String wanted = "";
    private String repeated = "";

    public void change() {
        Texts texts = Texts.ofPage();
        PasswordOutcome outcome = passwords.change(caller.actor(), present, wanted, repeated, client.of(request));
        if (outcome instanceof PasswordOutcome.Done) {
            // All sessions are over but this one, of whoever has just shown that he knows the password
            session.renew(request, caller.actor().organisation());
            message(null, FacesMessage.SEVERITY_INFO, texts.say("password.done"));
        } else if (outcome instanceof PasswordOutcome.Refused refused) {
            String field = refused.problem() == Problem.NOT_REPEATED ? "repeated" : "wanted";
            message(FORM + field, FacesMessage.SEVERITY_ERROR, problem(texts, refused.problem()));
        } else if (outcome instanceof PasswordOutcome.Busy) {
            message(null, FacesMessage.SEVERITY_WARN, texts.say("password.busy"));
        } else {
            message(FORM + "present", FacesMessage.SEVERITY_ERROR, texts.say("password.wrong"));
        }
    }

    /** What a new password has to be. */
    public String getRule() {
        return Texts.ofPage().say("password.rule", shortest());
    }

    private String problem(Texts texts, Problem problem) {
        return texts.say("password.problem." + problem, shortest());
    }

    private String shortest() {
        return String.valueOf(newPasswords.shortest(caller.actor().login()));
    }

    private static void message(@Nullable String field, FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(severity, text, text));
    }

    public String getPresent() {
        return "";
    }

    public void setPresent(@Nullable String present) {
        this.present = present == null ? "" : present;
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
