package org.mendan.web.connection;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.mendan.connection.ConnectionBean;
import org.mendan.connection.WaitingState;
import org.mendan.meeting.MeetingBean;
import org.mendan.meeting.ResumeToken;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;
import org.mendan.web.connection.GuestBrowser.Fitness;
import org.mendan.web.page.GuestCookies;
import org.mendan.web.page.PublicAddress;
import org.mendan.web.text.Texts;

/** The guest's first page. Who already holds a number, or is in a meeting that goes on, is brought there instead. */
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
    private PublicAddress addresses;

    @EJB
    private ConnectionBean connections;

    @EJB
    private MeetingBean meetings;

    public void enter() throws IOException {
        Optional<ResumeToken> token = cookies.token(request, Side.GUEST);
        WaitingState state = token.map(connections::waiting).orElseGet(WaitingState.Unknown::new);
        if (state instanceof WaitingState.Waiting) {
            external.redirect("/number");
        } else if (state instanceof WaitingState.Paired
                && token.flatMap(this::seat).filter(meetings::goesOn).isPresent()) {
            external.redirect("/meeting");
        }
    }

    private Optional<Seat> seat(ResumeToken token) {
        String agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        return meetings.identify(Side.GUEST, token, agent);
    }

    public boolean isInsideApp() {
        return browser().fitness() == Fitness.IN_APP;
    }

    public String getInsideAppText() {
        Texts texts = Texts.ofPage();
        String app = browser().app();
        return texts.say("inApp.text", app == null ? texts.say("inApp.other") : app);
    }

    /** Where this page is, to be copied into another browser; empty where only the browser itself knows. */
    public String getAddress() {
        return addresses.ofGuests(request).map(URI::toString).orElse("");
    }

    public boolean isOpensOutside() {
        return browser().opensOutside();
    }

    /** The parameter is LINE's own: it opens the address in the phone's browser. */
    public String getOutsideAddress() {
        return request.getContextPath() + "/?openExternalBrowser=1";
    }

    private GuestBrowser browser() {
        return GuestBrowser.classify(request.getHeader("User-Agent"));
    }
}
