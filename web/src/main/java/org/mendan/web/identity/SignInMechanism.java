package org.mendan.web.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.mendan.identity.AccountBean;
import org.mendan.policy.Policies;
import org.mendan.session.SessionState;

/**
 * Signs in with what the sign-in page hands over, keeps the caller in the session, and sends strangers to that page. The
 * container's own memory of the session (AutoApplySession) loses the roles under load and then answers 403
 * (https://github.com/payara/Payara/issues/6145), so the caller is told to it anew with each request.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
    @Inject
    private IdentityStoreHandler stores;

    @EJB
    private AccountBean accounts;

    @Inject
    private OwnSession session;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.isAuthenticationRequest()) {
            CredentialValidationResult result =
                    stores.validate(context.getAuthParameters().getCredential());
            SignedInCaller.of(result, login -> begin(request, login))
                    .ifPresent(caller -> caller.keepIn(signedIn(request.getSession())));
            return context.notifyContainerAboutLogin(result);
        }
        Optional<SignedInCaller> caller = SignedInCaller.in(request.getSession(false));
        Optional<SessionState> state = caller.map(one -> session.use(request, one));
        if (caller.isPresent() && state.get() instanceof SessionState.Living) {
            return context.notifyContainerAboutLogin(
                    caller.get().name(), caller.get().roles());
        }
        return context.isProtected() ? askToSignIn(request, response, Leave.of(state)) : context.doNothing();
    }

    private String begin(HttpServletRequest request, String login) {
        return session.begin(request, login, accounts.actor(login).organisation());
    }

    // The container's own limit is the longest that any policy can be; the policies decide
    private static HttpSession signedIn(HttpSession session) {
        session.setMaxInactiveInterval((int) Policies.LONGEST_SESSION.toSeconds());
        return session;
    }

    private static AuthenticationStatus askToSignIn(
            HttpServletRequest request, HttpServletResponse response, Leave leave) {
        String target = request.getContextPath() + wanted(request).signInPath(leave);
        // No filter has run yet: the container asks before it lets the request in
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Server", "Mendan");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            redirectPartially(response, target);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", target);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static WantedPage wanted(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean repeatable = "GET".equals(request.getMethod()) && request.getQueryString() != null;
        return WantedPage.of(repeatable ? path + "?" + request.getQueryString() : path);
    }

    // What Faces expects where it asked by script; a plain redirect would be followed out of sight
    private static void redirectPartially(HttpServletResponse response, String target) {
        response.setContentType("text/xml;charset=UTF-8");
        String url = target.replace("&", "&amp;").replace("\"", "&quot;");
        try {
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + url
                            + "\"/></partial-response>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
