package org.mendan.web.connection;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.mendan.connection.ConnectionBean;
import org.mendan.connection.WaitingState;
import org.mendan.meeting.Side;
import org.mendan.web.connection.GuestBrowser.Fitness;
import org.mendan.web.page.GuestCookies;
import org.mendan.web.text.Texts;

/** The guest's first page. Who already holds a number, or already is in a meeting, is brought there instead. */
@Named
@RequestScoped
public class LandingPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    @Inject
    private GuestCookies cookies;

    @Inject
    private GuestAddress address;

    @EJB
    private ConnectionBean connections;

    public void enter() throws IOException {
        WaitingState state =
                cookies.token(request, Side.GUEST).map(connections::waiting).orElseGet(WaitingState.Unknown::new);
        if (state instanceof WaitingState.Waiting) {
            external.redirect("/number");
        } else if (state instanceof WaitingState.Paired) {
            external.redirect("/meeting");
        }
    }

    public boolean isInsideApp() {
        return browser().fitness() == Fitness.IN_APP;
    }

    public String getInsideAppText() {
        Texts texts = Texts.ofPage();
        String app = browser().app();
        return texts.say("inApp.text", app == null ? texts.say("inApp.other") : app);
    }

    /** Where this page is, to be copied into another browser. */
    public String getAddress() {
        return address.of(request);
    }

    public boolean isOpensOutside() {
        return browser().opensOutside();
    }

    /** The parameter is LINE's own: it opens the address in the phone's browser. */
    public String getOutsideAddress() {
        return address.of(request) + "?openExternalBrowser=1";
    }

    private GuestBrowser browser() {
        return GuestBrowser.classify(request.getHeader("User-Agent"));
    }
}
