package org.mendan.web.sso;

import jakarta.security.enterprise.credential.Credential;
import org.mendan.identity.SignIn;

/** Somebody whom the provider vouches for and who has an account here. Only the callback makes one. */
final class SsoCredential implements Credential {
    private final SignIn.SignedIn signedIn;

    SsoCredential(SignIn.SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    SignIn.SignedIn signedIn() {
        return signedIn;
    }
}
