package org.mendan.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mendan.identity.SignIn;
import org.mendan.web.text.Texts;

/** The second step of a sign-in: the code of the app, or a recovery code. */
@Named
@RequestScoped
public class SignInCodePage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    @Inject
    private SecurityContext security;

    @Inject
    private SignInAnswer answer;

    private String code = "";
    private @Nullable String next;
    private boolean wrong;

    /** Sends whoever has not made the first step, or made it too long ago, back to it. */
    public void enter() throws IOException {
        if (step().isEmpty()) {
            external.redirect(
                    external.getRequestContextPath() + WantedPage.of(next).signInPath(Leave.NONE));
        }
    }

    public void signIn() throws IOException {
        Optional<FirstStep> step = step();
        if (step.isEmpty()) {
            enter();
            return;
        }
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .newAuthentication(true)
                        .credential(new CodeCredential(step.get().login(), code)));
        if (status == AuthenticationStatus.SUCCESS) {
            FirstStep.forget(request.getSession());
            request.changeSessionId();
            external.redirect(
                    external.getRequestContextPath() + WantedPage.of(next).path());
        } else if (answer.given() instanceof SignIn.Locked) {
            FirstStep.forget(request.getSession());
            enter();
        } else {
            wrong = true;
        }
    }

    /** What is wrong with the code just typed; empty where nothing is. */
    public String getProblem() {
        return wrong ? Texts.ofPage().say("code.wrong") : "";
    }

    private Optional<FirstStep> step() {
        return FirstStep.in(request.getSession(false), Instant.now());
    }

    public String getCode() {
        return "";
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public @Nullable String getNext() {
        return next;
    }

    public void setNext(@Nullable String next) {
        this.next = next;
    }
}
