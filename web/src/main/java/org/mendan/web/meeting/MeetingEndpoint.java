package org.mendan.web.meeting;

import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.mendan.meeting.Side;
import org.mendan.web.wire.HandshakeReader;
import org.mendan.web.wire.SocketFailure;

/** {@code /ws/meeting}: one socket a side, for everything during a meeting. */
@ServerEndpoint(value = "/ws/meeting", configurator = HandshakeReader.class)
public class MeetingEndpoint {
    @Inject
    private MeetingEntrance entrance;

    private volatile Optional<MeetingConversation> conversation = Optional.empty();

    /** A browser connected. */
    @OnOpen
    public void open(Session session) {
        boolean host =
                session.getRequestParameterMap().getOrDefault("side", List.of()).contains("host");
        conversation = entrance.enter(session, host ? Side.HOST : Side.GUEST);
    }

    /** The browser says something. */
    @OnMessage
    public void text(String text) {
        conversation.ifPresent(c -> c.take(text));
    }

    /** Binary frames are not part of the protocol; they are refused piece by piece, never collected. */
    @OnMessage
    public void binary(ByteBuffer piece, boolean last) {
        conversation.ifPresent(MeetingConversation::takeBinary);
    }

    /** The connection is over. */
    @OnClose
    public void close() {
        conversation.ifPresent(MeetingConversation::closed);
    }

    /** Something threw; the browser learns only that. */
    @OnError
    public void error(Session session, Throwable error) {
        SocketFailure.of(error).log("of a meeting", session.getId());
        conversation.ifPresent(MeetingConversation::failed);
    }
}
