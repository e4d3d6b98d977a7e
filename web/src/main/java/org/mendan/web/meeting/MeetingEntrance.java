package org.mendan.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mendan.camera.CameraBean;
import org.mendan.camera.QualityBean;
import org.mendan.check.CheckBean;
import org.mendan.identity.AccountBean;
import org.mendan.ink.InkBean;
import org.mendan.meeting.MeetingBean;
import org.mendan.meeting.ResumeToken;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;
import org.mendan.memo.MemoBean;
import org.mendan.policy.Policies;
import org.mendan.policy.PolicyBean;
import org.mendan.presentation.PresentationBean;
import org.mendan.screen.ScreenBean;
import org.mendan.web.wire.Closing;
import org.mendan.web.wire.Handshake;
import org.mendan.web.wire.HandshakeReader;
import org.mendan.web.wire.Incoming;
import org.mendan.web.wire.Line;
import org.mendan.web.wire.Origins;
import org.mendan.web.wire.Protocol;
import org.mendan.web.wire.Refusals;
import org.mendan.web.wire.SocketsBean;
import org.mendan.web.wire.ToMeeting;
import org.mendan.web.wire.TokenBucket;

/** Looks at who wants a meeting's socket, and gives the place to whoever has the right to it. */
@ApplicationScoped
public class MeetingEntrance {
    @Inject
    @ConfigProperty(name = "mendan.origins")
    private Optional<String> namedOrigins;

    @Inject
    private Refusals refusals;

    @Inject
    private HostAddresses hostAddresses;

    @EJB
    private SocketsBean sockets;

    @EJB
    private MeetingBean meetings;

    @EJB
    private MemoBean memos;

    @EJB
    private CameraBean cameras;

    @EJB
    private QualityBean qualities;

    @EJB
    private ScreenBean screens;

    @EJB
    private PresentationBean presentations;

    @EJB
    private InkBean inks;

    @EJB
    private CheckBean checks;

    @EJB
    private AccountBean accounts;

    @EJB
    private PolicyBean policies;

    private Origins origins;

    @PostConstruct
    void open() {
        origins = new Origins(namedOrigins.orElse(""));
    }

    /** The conversation of a socket that may stay; a refused one is told why and closed. */
    Optional<MeetingConversation> enter(Session session, Side side) {
        Handshake handshake = HandshakeReader.of(session);
        if (!origins.admit(handshake)) {
            refusals.refuse(session, place(side), Closing.FOREIGN_ORIGIN);
            return Optional.empty();
        }
        Optional<ResumeToken> token = handshake.token(side == Side.HOST ? Protocol.HOST_COOKIE : Protocol.GUEST_COOKIE);
        Optional<UUID> account = Optional.ofNullable(handshake.principal())
                .filter(login -> side == Side.HOST)
                .map(login -> accounts.host(login).accountId());
        Optional<Seat> seat = new Claim(side, token, account, handshake.browser()).seat(meetings);
        if (seat.isEmpty()) {
            boolean somebody = token.isPresent() || account.isPresent();
            refusals.refuse(session, place(side), somebody ? Closing.UNKNOWN_MEETING : Closing.NO_IDENTITY);
        } else if (!hostAddresses.allow(seat.get(), handshake.address())) {
            refusals.refuse(session, place(side), Closing.ADDRESS_NOT_ALLOWED);
            return Optional.empty();
        }
        return seat.map(s -> converse(session, handshake, s));
    }

    private static String place(Side side) {
        return "/ws/meeting " + side.name().toLowerCase(Locale.ROOT);
    }

    private MeetingConversation converse(Session session, Handshake handshake, Seat seat) {
        Line line = sockets.open(session, ended -> {
            sockets.outbox().seats().leave(seat.toString(), ended);
            meetings.lost(seat, ended.id());
        });
        int messagesPerSecond = policies.of(Policies.WIRE_RATE);
        TokenBucket rate = new TokenBucket(2 * messagesPerSecond, messagesPerSecond, SocketsBean.CLOCK);
        Incoming<ToMeeting> incoming = new Incoming<>(ToMeeting.class, line, rate, SocketsBean.CLOCK);
        Services services = new Services(
                meetings,
                memos,
                cameras,
                qualities,
                screens,
                presentations,
                inks,
                checks,
                sockets.outbox(),
                sockets.outbox().seats(),
                why -> refusals.note(handshake, place(seat.side()), why));
        return new MeetingConversation(seat, line, incoming, Rates.by(SocketsBean.CLOCK), services);
    }
}
