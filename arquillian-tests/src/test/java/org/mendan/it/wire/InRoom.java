package org.mendan.it.wire;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;

/** A test in which a host and a guest are in a meeting, each with a socket. */
@ExtendWith(WithNodes.class)
abstract class InRoom {
    protected Room room;
    protected TestSocket host;
    protected TestSocket guest;

    @BeforeEach
    void meet(Nodes grid) {
        room = Room.on(grid);
        host = room.hostSocket();
        guest = room.guestSocket();
    }

    @AfterEach
    void part() {
        room.close();
    }

    /** What the server has against the message. */
    protected static String refusal(TestSocket socket, String message) {
        return socket.sendText(message).await("error").getString("code");
    }
}
