package org.mendan.web.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import org.mendan.identity.SignIn;
import org.mendan.identity.SignInBean;
import org.mendan.web.page.ClientAddress;

/** The accounts of this product as Jakarta Security's identity store; groups are the names of the roles. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {
    @EJB
    private SignInBean signIn;

    @Inject
    private ClientAddress clientAddress;

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignInAnswer answer;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        SignIn result;
        if (credential instanceof UsernamePasswordCredential typed) {
            result = signIn.signIn(typed.getCaller(), typed.getPasswordAsString(), clientAddress.of(request));
        } else if (credential instanceof CodeCredential typed) {
            result = signIn.enterCode(typed.login(), typed.code(), clientAddress.of(request));
        } else {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        answer.give(result);
        return result instanceof SignIn.SignedIn signedIn
                ? new CredentialValidationResult(signedIn.login(), signedIn.roles())
                : CredentialValidationResult.INVALID_RESULT;
    }
}
