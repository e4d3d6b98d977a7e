package org.mendan.web.meeting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mendan.identity.AccountBean;
import org.mendan.meeting.MeetingBean;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.page.GuestCookies;

/** The place in a meeting that a plain request speaks for, by the same claim as the socket of its page. */
@RequestScoped
public class RequestSeat {
    @Inject
    private HttpServletRequest request;

    @Inject
    private GuestCookies cookies;

    @Inject
    private ClientAddress client;

    @Inject
    private HostAddresses addresses;

    @EJB
    private AccountBean accounts;

    @EJB
    private MeetingBean meetings;

    /** The place on that side; nothing where the browser has no right to one. */
    public Optional<Seat> on(Side side) {
        Optional<UUID> account = Optional.ofNullable(request.getRemoteUser())
                .filter(login -> side == Side.HOST)
                .map(login -> accounts.host(login).accountId());
        String browser = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        return new Claim(side, cookies.token(request, side), account, browser)
                .seat(meetings)
                .filter(seat -> addresses.allow(seat, client.of(request)));
    }
}
