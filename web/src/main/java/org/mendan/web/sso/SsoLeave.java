package org.mendan.web.sso;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;
import org.mendan.sso.SsoBean;
import org.mendan.sso.SsoSettings;
import org.mendan.web.identity.SigningOut;

/**
 * The page that leads whoever signs out to the provider, to sign out there too. The ID token goes along in a form, for an
 * address would leave it in logs and in the browser's history.
 */
@Named
@RequestScoped
public class SsoLeave {
    @EJB
    private SsoBean sso;

    @Inject
    private SsoVisit visit;

    @Inject
    private SsoAddresses addresses;

    private String address = "";
    private String idToken = "";
    private String client = "";
    private String back = "";

    void leave(@Observes SigningOut leaving) {
        Optional<String> token = visit.idToken(leaving.request());
        Optional<SsoSettings> settings = sso.settings();
        if (token.isEmpty() || settings.isEmpty()) {
            return;
        }
        Optional<URI> provider = sso.signOutAddress();
        Optional<URI> ours = addresses.find(leaving.request(), "/sign-in");
        if (provider.isPresent() && ours.isPresent()) {
            address = provider.get().toString();
            idToken = token.get();
            client = settings.get().client();
            back = ours.get().toString();
            leaving.show("/signed-out.xhtml");
        }
    }

    /** Where the provider signs out; empty where there is nothing to do there. */
    public String getAddress() {
        return address;
    }

    public String getIdToken() {
        return idToken;
    }

    public String getClient() {
        return client;
    }

    /** Where the provider sends the browser back to. */
    public String getBack() {
        return back;
    }
}
