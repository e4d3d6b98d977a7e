package org.mendan.web.connection;

import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.mendan.web.wire.HandshakeReader;
import org.mendan.web.wire.SocketFailure;

/** {@code /ws/waiting}: for a guest who waits with a number. */
@ServerEndpoint(value = "/ws/waiting", configurator = HandshakeReader.class)
public class WaitingEndpoint {
    @Inject
    private WaitingEntrance entrance;

    private volatile Optional<WaitingConversation> conversation = Optional.empty();

    /** A browser connected. */
    @OnOpen
    public void open(Session session) {
        conversation = entrance.enter(session);
    }

    /** The browser says something. */
    @OnMessage
    public void text(String text) {
        conversation.ifPresent(c -> c.take(text));
    }

    /** Binary frames are not part of the protocol; they are refused piece by piece, never collected. */
    @OnMessage
    public void binary(ByteBuffer piece, boolean last) {
        conversation.ifPresent(WaitingConversation::takeBinary);
    }

    /** The connection is over. */
    @OnClose
    public void close() {
        conversation.ifPresent(WaitingConversation::closed);
    }

    /** Something threw; the browser learns only that. */
    @OnError
    public void error(Session session, Throwable error) {
        SocketFailure.of(error).log("of a waiting guest", session.getId());
        conversation.ifPresent(WaitingConversation::failed);
    }
}
