package org.mendan.web.wire;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.websocket.Session;
import java.util.Objects;
import org.mendan.audit.RefusalBean;

/** Shows out whoever may not have the socket he asked for, and has it written into the audit log. */
@ApplicationScoped
public class Refusals {
    private static final String ACTION = "socket.open";

    @EJB
    private SocketsBean sockets;

    @EJB
    private RefusalBean log;

    /** Closes a socket that nobody has taken in yet, so that its browser can read why. */
    public void refuse(Session session, String place, Closing why) {
        sockets.refuse(session, why);
        note(HandshakeReader.of(session), place, why);
    }

    /** Only writes it down: the conversation that has begun closes the socket itself. */
    public void note(Handshake handshake, String place, Closing why) {
        String actor = Objects.requireNonNullElse(handshake.principal(), RefusalBean.GUEST);
        log.refused(actor, ACTION, place, handshake.address(), why.reason());
    }
}
