package org.mendan.web.identity;

import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who signed in, as the session remembers it: the caller's name and roles. */
record SignedInCaller(String name, Set<String> roles) implements Serializable {
    private static final String KEY = SignedInCaller.class.getName();

    SignedInCaller {
        roles = Set.copyOf(roles);
    }

    /** The caller of a sign-in that succeeded. */
    static Optional<SignedInCaller> of(CredentialValidationResult result) {
        return result.getStatus() == CredentialValidationResult.Status.VALID
                ? Optional.of(new SignedInCaller(result.getCallerPrincipal().getName(), result.getCallerGroups()))
                : Optional.empty();
    }

    static Optional<SignedInCaller> in(@Nullable HttpSession session) {
        return session == null ? Optional.empty() : Optional.ofNullable((SignedInCaller) session.getAttribute(KEY));
    }

    void keepIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }
}
