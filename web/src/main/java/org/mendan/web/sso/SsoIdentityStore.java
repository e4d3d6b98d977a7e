package org.mendan.web.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** The accounts once more, for those whom the provider vouches for. */
@ApplicationScoped
public class SsoIdentityStore implements IdentityStore {
    @Override
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof SsoCredential vouched
                ? new CredentialValidationResult(
                        vouched.signedIn().login(), vouched.signedIn().roles())
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
}
