package org.mendan.web.connection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.mendan.web.connection.GuestBrowser.Fitness;
import org.mendan.web.text.Texts;

/** Says why this device cannot be used. */
@Named
@RequestScoped
public class UnsupportedPage {
    @Inject
    private HttpServletRequest request;

    public String getReason() {
        Fitness fitness = GuestBrowser.classify(request.getHeader("User-Agent")).fitness();
        return Texts.ofPage()
                .say(fitness == Fitness.FEATURE_PHONE ? "unsupported.FEATURE_PHONE" : "unsupported.OUTDATED");
    }
}
