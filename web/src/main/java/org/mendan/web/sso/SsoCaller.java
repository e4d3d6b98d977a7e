package org.mendan.web.sso;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.mendan.web.text.Texts;

/** What the account page says to whoever came from the provider: password and second step are looked after there. */
@Named
@RequestScoped
public class SsoCaller {
    @Inject
    private HttpServletRequest request;

    @Inject
    private SsoVisit visit;

    @Inject
    private SsoSignIn signIn;

    /** Whether the session came from the provider: nobody need know a password of the account then. */
    public boolean isVouched() {
        return visit.isGoing(request);
    }

    public String getFacts() {
        String provider = signIn.getProvider();
        return provider.isEmpty()
                ? Texts.ofPage().say("own.sso")
                : Texts.ofPage().say("own.sso.with", provider);
    }
}
