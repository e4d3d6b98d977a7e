package org.mendan.web.wire;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.function.Consumer;

/** A {@link Channel} over a container's WebSocket session. */
public final class SessionChannel implements Channel {
    private static final System.Logger LOG = System.getLogger(SessionChannel.class.getName());

    private final Session session;

    public SessionChannel(Session session) {
        this.session = session;
    }

    @Override
    public String id() {
        return session.getId();
    }

    @Override
    public void send(String text, Consumer<Boolean> done) {
        if (!session.isOpen()) {
            done.accept(false);
            return;
        }
        session.getAsyncRemote().sendText(text, result -> done.accept(result.isOK()));
    }

    @Override
    public void close(Closing why) {
        if (!session.isOpen()) {
            return;
        }
        try {
            session.close(new CloseReason(CloseReason.CloseCodes.getCloseCode(why.code()), why.reason()));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Socket {0} was gone before it was closed", id());
        }
    }
}
