package org.mendan.web.wire;

import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.Session;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.security.Principal;

/**
 * Keeps what the handshake says for the moment the socket opens. Nobody is refused here: a browser is not told why a
 * handshake failed, but it can read the reason of a close.
 */
public final class HandshakeReader extends ServerEndpointConfig.Configurator {
    private static final String KEY = Handshake.class.getName();

    @Override
    public boolean checkOrigin(String originHeaderValue) {
        return true;
    }

    @Override
    public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        Principal principal = request.getUserPrincipal();
        config.getUserProperties()
                .put(KEY, Handshake.of(request.getHeaders(), principal == null ? null : principal.getName()));
    }

    /** The handshake that {@code session} began with. */
    public static Handshake of(Session session) {
        return (Handshake) session.getUserProperties().get(KEY);
    }
}
