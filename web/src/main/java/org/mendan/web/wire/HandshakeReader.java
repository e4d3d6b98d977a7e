package org.mendan.web.wire;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.Session;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.security.Principal;
import org.mendan.web.page.ClientAddress;

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
                .put(
                        KEY,
                        Handshake.of(request.getHeaders(), principal == null ? null : principal.getName(), address()));
    }

    // The container makes this object itself and injects nothing; the handshake's own request is at hand all the same
    private static String address() {
        CDI<Object> beans = CDI.current();
        return beans.select(ClientAddress.class)
                .get()
                .of(beans.select(HttpServletRequest.class).get());
    }

    /** The handshake that {@code session} began with. */
    public static Handshake of(Session session) {
        return (Handshake) session.getUserProperties().get(KEY);
    }
}
