package org.mendan.web.identity;

import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Who signed in, as the session remembers it.
 *
 * @param name the caller's login
 * @param session its number among the login's sessions; see {@code SessionBean}
 */
record SignedInCaller(String name, Set<String> roles, String session) implements Serializable {
    private static final String KEY = SignedInCaller.class.getName();

    SignedInCaller {
        roles = Set.copyOf(roles);
    }

    /** The caller of a sign-in that succeeded; {@code begin} begins a session for a login. */
    static Optional<SignedInCaller> of(CredentialValidationResult result, UnaryOperator<String> begin) {
        return result.getStatus() == CredentialValidationResult.Status.VALID
                ? Optional.of(new SignedInCaller(
                        result.getCallerPrincipal().getName(),
                        result.getCallerGroups(),
                        begin.apply(result.getCallerPrincipal().getName())))
                : Optional.empty();
    }

    static Optional<SignedInCaller> in(@Nullable HttpSession session) {
        return session == null ? Optional.empty() : Optional.ofNullable((SignedInCaller) session.getAttribute(KEY));
    }

    void keepIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }
}
