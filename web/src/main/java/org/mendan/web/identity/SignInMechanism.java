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
import org.jspecify.annotations.Nullable;
import org.mendan.identity.SessionBean;

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
    private SessionBean sessions;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.isAuthenticationRequest()) {
            CredentialValidationResult result =
                    stores.validate(context.getAuthParameters().getCredential());
            SignedInCaller.of(result, sessions::generation).ifPresent(caller -> caller.keepIn(request.getSession()));
            return context.notifyContainerAboutLogin(result);
        }
        Optional<SignedInCaller> caller = living(request.getSession(false));
        if (caller.isPresent()) {
            return context.notifyContainerAboutLogin(
                    caller.get().name(), caller.get().roles());
        }
        return context.isProtected() ? askToSignIn(request, response) : context.doNothing();
    }

    /** The caller of a session that nobody has ended meanwhile. */
    private Optional<SignedInCaller> living(@Nullable HttpSession session) {
        Optional<SignedInCaller> caller = SignedInCaller.in(session);
        boolean ended = caller.filter(one -> one.generation() != sessions.generation(one.name()))
                .isPresent();
        if (ended && session != null) {
            session.invalidate();
            return Optional.empty();
        }
        return caller;
    }

    private static AuthenticationStatus askToSignIn(HttpServletRequest request, HttpServletResponse response) {
        String target = request.getContextPath() + wanted(request).signInPath();
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
