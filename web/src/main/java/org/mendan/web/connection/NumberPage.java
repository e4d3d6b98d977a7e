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
import org.mendan.web.page.GuestCookies;

/**
 * The page of a guest who waits: the number as it stands at this moment, so that it is there before any script has run
 * and after every reload. Who has none is brought to the first page, who is awaited already into the meeting.
 */
@Named
@RequestScoped
public class NumberPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    @Inject
    private GuestCookies cookies;

    @EJB
    private ConnectionBean connections;

    private String digits = "";
    private long remainingMillis;
    private long lifetimeMillis;

    public void enter() throws IOException {
        WaitingState state =
                cookies.token(request, Side.GUEST).map(connections::waiting).orElseGet(WaitingState.Unknown::new);
        if (state instanceof WaitingState.Waiting waiting) {
            digits = waiting.number().digits();
            remainingMillis = waiting.remaining().toMillis();
            lifetimeMillis = waiting.lifetime().toMillis();
        } else if (state instanceof WaitingState.Expired expired) {
            lifetimeMillis = expired.lifetime().toMillis();
        } else {
            external.redirect(request.getContextPath() + (state instanceof WaitingState.Paired ? "/meeting" : "/"));
        }
    }

    /** Empty where the number has expired. */
    public String getDigits() {
        return digits;
    }

    public long getRemainingMillis() {
        return remainingMillis;
    }

    public long getLifetimeMillis() {
        return lifetimeMillis;
    }
}
