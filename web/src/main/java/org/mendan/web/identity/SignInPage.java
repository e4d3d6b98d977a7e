package org.mendan.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mendan.identity.SignIn;
import org.mendan.web.text.Texts;

/** The sign-in page. One answer to every failure: it does not say which logins exist or are locked. */
@Named
@RequestScoped
public class SignInPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SecurityContext security;

    @Inject
    private transient SignInAnswer answer;

    private String login = "";
    private String password = "";
    private @Nullable String next;
    private @Nullable String why;
    private @Nullable String problem;

    /** Sends somebody who is signed in already on at once. */
    public void enter() throws IOException {
        if (security.getCallerPrincipal() != null) {
            leave();
        }
    }

    public void signIn() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        HttpServletResponse response = (HttpServletResponse) external.getResponse();
        AuthenticationStatus status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams()
                        .newAuthentication(true)
                        .credential(new UsernamePasswordCredential(login, password)));
        password = "";
        why = null;
        if (answer.given() instanceof SignIn.CodeWanted wanted) {
            FirstStep.keep(request.getSession(), wanted.login(), Instant.now());
            request.changeSessionId();
            external.redirect(
                    external.getRequestContextPath() + WantedPage.of(next).codePath());
        } else if (status != AuthenticationStatus.SUCCESS) {
            problem = problemOf(answer.given());
        } else {
            // A session id somebody planted or saw before is worth nothing now
            request.getSession();
            request.changeSessionId();
            leave();
        }
    }

    private static String problemOf(SignIn given) {
        if (given instanceof SignIn.ProviderOnly) {
            return "providerOnly";
        }
        return given instanceof SignIn.Elsewhere ? "elsewhere" : "refused";
    }

    private void leave() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.redirect(external.getRequestContextPath() + WantedPage.of(next).path());
    }

    /** Why the sign-in just tried did not succeed; empty where it was none. */
    public String getProblem() {
        return problem == null ? "" : Texts.ofPage().say("signIn." + problem);
    }

    /** Why somebody who was signed in has to do so again; empty where there is nothing to say. */
    public String getNotice() {
        Leave leave = Leave.named(why);
        return leave == Leave.NONE ? "" : Texts.ofPage().say("signIn.leave." + leave);
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(@Nullable String login) {
        this.login = login == null ? "" : login;
    }

    /** Never sent back to the browser. */
    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }

    public @Nullable String getNext() {
        return next;
    }

    public void setNext(@Nullable String next) {
        this.next = next;
    }
}
