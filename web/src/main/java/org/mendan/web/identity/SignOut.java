package org.mendan.web.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import org.mendan.identity.SignInBean;
import org.mendan.web.page.ClientAddress;

/** Signs the caller out: as the action of a form it can only be posted, and the session is gone afterwards. */
@Named
@RequestScoped
public class SignOut {
    @EJB
    private SignInBean signIn;

    @Inject
    private ClientAddress clientAddress;

    public void signOut() throws ServletException, IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        Principal caller = request.getUserPrincipal();
        if (caller != null) {
            signIn.signedOut(caller.getName(), clientAddress.of(request));
        }
        request.logout();
        external.invalidateSession();
        external.redirect(external.getRequestContextPath() + "/sign-in");
    }
}
