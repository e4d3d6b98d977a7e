package org.mendan.web.connection;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.mendan.connection.ConnectionBean;
import org.mendan.connection.StartOutcome;
import org.mendan.meeting.MeetingBean;
import org.mendan.meeting.Side;
import org.mendan.policy.Policies;
import org.mendan.policy.PolicyBean;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.page.GuestCookies;
import org.mendan.web.page.PublicAddress;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/**
 * The host's connection page: a number is typed, and a meeting begins. Whatever goes wrong is one sentence at the field,
 * and what was typed stays. It keeps nothing between two requests, so that a page left open all morning still works.
 */
@Named
@RequestScoped
public class ConnectPage {
    private static final int LONGEST_ENTRY = 200;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    @Inject
    private GuestCookies cookies;

    @Inject
    private Caller caller;

    @Inject
    private ClientAddress client;

    @Inject
    private PublicAddress addresses;

    @Inject
    private Dates dates;

    @EJB
    private ConnectionBean connections;

    @EJB
    private MeetingBean meetings;

    @EJB
    private PolicyBean policies;

    private @Nullable String number;
    private @Nullable String problem;
    private @Nullable String pausedUntil;

    /** Whether the host's organisation lets hosts use a camera. */
    public boolean isCameraAllowed() {
        return policies.of(Policies.HOST_CAMERA, caller.host().organisationId());
    }

    public void start() throws IOException {
        String typed = number == null ? "" : number.strip();
        if (typed.isEmpty()) {
            problem = Texts.ofPage().say("connect.empty");
            return;
        }
        answer(connections.start(caller.host(), typed, client.of(request)));
    }

    private void answer(StartOutcome outcome) throws IOException {
        Texts texts = Texts.ofPage();
        if (outcome instanceof StartOutcome.Started started) {
            cookies.keep(request, (HttpServletResponse) external.getResponse(), Side.HOST, started.hostToken());
            external.redirect("/host/meeting");
        } else if (outcome instanceof StartOutcome.NoSuchNumber wrong) {
            problem = wrong.triesLeft() > 2
                    ? texts.say("connect.wrong")
                    : texts.say("connect.wrong.few", String.valueOf(wrong.triesLeft()));
        } else if (outcome instanceof StartOutcome.Paused paused) {
            pausedUntil = texts.say("connect.paused", dates.clock(paused.until(), texts.locale()));
        } else if (outcome instanceof StartOutcome.Unavailable) {
            problem = texts.say("connect.unavailable");
        }
    }

    /** Whether this host is in a meeting; asked anew for every page. */
    public boolean isMeeting() {
        return meetings.seatOfHost(caller.host().accountId()).isPresent();
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? null : number.substring(0, Math.min(number.length(), LONGEST_ENTRY));
    }

    public @Nullable String getProblem() {
        return problem;
    }

    public @Nullable String getPausedUntil() {
        return pausedUntil;
    }

    public String getExpiry() {
        return Texts.ofPage()
                .say(
                        "connect.expiry",
                        String.valueOf(policies.of(Policies.NUMBER_LIFETIME).toSeconds()));
    }

    /** Where guests find their first page; empty where the server does not know. */
    public String getGuestUrl() {
        return addresses.ofGuests(request).map(URI::toString).orElse("");
    }

    public boolean isEntranceKnown() {
        return !getGuestUrl().isEmpty();
    }

    public String getQr() {
        return QrSvg.of(getGuestUrl(), Texts.ofPage().say("entrance.qr"));
    }
}
