package org.mendan.web.connection;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mendan.connection.ConnectionBean;
import org.mendan.meeting.ResumeToken;
import org.mendan.web.wire.Closing;
import org.mendan.web.wire.Handshake;
import org.mendan.web.wire.HandshakeReader;
import org.mendan.web.wire.Incoming;
import org.mendan.web.wire.Line;
import org.mendan.web.wire.Origins;
import org.mendan.web.wire.Protocol;
import org.mendan.web.wire.Refusals;
import org.mendan.web.wire.SocketsBean;
import org.mendan.web.wire.ToWaiting;
import org.mendan.web.wire.TokenBucket;

/** Looks at who wants a waiting guest's socket. */
@ApplicationScoped
public class WaitingEntrance {
    private static final String PLACE = "/ws/waiting";
    private static final int BURST = 20;
    private static final int PER_SECOND = 2;

    @Inject
    @ConfigProperty(name = "mendan.origins")
    private Optional<String> namedOrigins;

    @Inject
    private Refusals refusals;

    @EJB
    private SocketsBean sockets;

    @EJB
    private ConnectionBean connections;

    private Origins origins;

    @PostConstruct
    void open() {
        origins = new Origins(namedOrigins.orElse(""));
    }

    /** The conversation of a socket that may stay; a refused one is told why and closed. */
    Optional<WaitingConversation> enter(Session session) {
        Handshake handshake = HandshakeReader.of(session);
        if (!origins.admit(handshake)) {
            refusals.refuse(session, PLACE, Closing.FOREIGN_ORIGIN);
            return Optional.empty();
        }
        Optional<ResumeToken> token = handshake.token(Protocol.GUEST_COOKIE);
        if (token.isEmpty()) {
            refusals.refuse(session, PLACE, Closing.NO_IDENTITY);
        }
        return token.map(t -> converse(session, handshake, t));
    }

    private WaitingConversation converse(Session session, Handshake handshake, ResumeToken token) {
        Line line = sockets.open(session, ended -> {
            sockets.outbox().waiting().leave(token.fingerprint(), ended);
            connections.disconnected(token, ended.id());
        });
        TokenBucket rate = new TokenBucket(BURST, PER_SECOND, SocketsBean.CLOCK);
        Incoming<ToWaiting> incoming = new Incoming<>(ToWaiting.class, line, rate, SocketsBean.CLOCK);
        return new WaitingConversation(
                token,
                line,
                incoming,
                new WaitingConversation.Services(
                        connections,
                        sockets.outbox(),
                        sockets.outbox().waiting(),
                        why -> refusals.note(handshake, PLACE, why)));
    }
}
