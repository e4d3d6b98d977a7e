package org.mendan.benchmarks.relay;

import jakarta.websocket.OnClose;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Two sessions of one pair, each hearing what the other says. */
@ServerEndpoint("/ws/{pair}/{side}")
public class BareRelay {
    private static final ConcurrentMap<String, Session> SESSIONS = new ConcurrentHashMap<>();

    /** One of the two is there. */
    @OnOpen
    public void open(Session session, @PathParam("pair") String pair, @PathParam("side") String side) {
        SESSIONS.put(pair + "/" + side, session);
    }

    /** Says it to the other one. */
    @OnMessage
    public void text(String text, @PathParam("pair") String pair, @PathParam("side") String side) throws IOException {
        Session other = SESSIONS.get(pair + "/" + (side.equals("host") ? "guest" : "host"));
        if (other != null) {
            synchronized (other) {
                other.getBasicRemote().sendText(text);
            }
        }
    }

    /** One of the two has gone. */
    @OnClose
    public void close(@PathParam("pair") String pair, @PathParam("side") String side) {
        SESSIONS.remove(pair + "/" + side);
    }
}
