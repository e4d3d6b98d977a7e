package org.mendan.meeting;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The outbox as this module sees it. The sockets live in the web module, whose classes a full server hides from this
 * one; so the web module hands its outbox in when it starts. What is sent before that reaches nobody, as nobody is
 * connected yet.
 */
@Singleton
@LocalBean
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxBean implements Outbox {
    private final AtomicReference<@Nullable Outbox> outbox = new AtomicReference<>();

    /** The web module is up: from now on notices go out through {@code sockets}. */
    public void connect(Outbox sockets) {
        outbox.set(sockets);
    }

    @Override
    public void send(Seat to, Notice notice) {
        Outbox sockets = outbox.get();
        if (sockets != null) {
            sockets.send(to, notice);
        }
    }

    @Override
    public void sendWaiting(String tokenFingerprint, WaitingNotice notice) {
        Outbox sockets = outbox.get();
        if (sockets != null) {
            sockets.sendWaiting(tokenFingerprint, notice);
        }
    }

    @Override
    public void close(Seat seat, Connection connection, Parting why) {
        Outbox sockets = outbox.get();
        if (sockets != null) {
            sockets.close(seat, connection, why);
        }
    }

    @Override
    public String node() {
        Outbox sockets = outbox.get();
        return sockets == null ? "" : sockets.node();
    }
}
