package org.mendan.web.connection;

import java.util.function.Consumer;
import org.mendan.connection.ConnectionBean;
import org.mendan.connection.IssueRefused;
import org.mendan.connection.Issued;
import org.mendan.connection.WaitingState;
import org.mendan.meeting.Connection;
import org.mendan.meeting.Outbox;
import org.mendan.meeting.ResumeToken;
import org.mendan.web.wire.Closing;
import org.mendan.web.wire.Codec;
import org.mendan.web.wire.CommonMessages.Fault;
import org.mendan.web.wire.ErrorCode;
import org.mendan.web.wire.Incoming;
import org.mendan.web.wire.Line;
import org.mendan.web.wire.Places;
import org.mendan.web.wire.Protocol;
import org.mendan.web.wire.ToWaiting;
import org.mendan.web.wire.WaitingMessages;
import org.mendan.web.wire.WaitingRequests;

/** The talk with a guest who waits with a number; it speaks for one token only. */
final class WaitingConversation implements WaitingRequests {
    private final ResumeToken token;
    private final Line line;
    private final Incoming<ToWaiting> incoming;
    private final Services services;
    private volatile boolean known;

    /**
     * Whom a conversation calls.
     *
     * @param refused is told when whoever holds the token is shown out
     */
    record Services(ConnectionBean connections, Outbox outbox, Places waiting, Consumer<Closing> refused) {}

    WaitingConversation(ResumeToken token, Line line, Incoming<ToWaiting> incoming, Services services) {
        this.token = token;
        this.line = line;
        this.incoming = incoming;
        this.services = services;
    }

    /** A text came in. */
    void take(String text) {
        incoming.take(text).ifPresent(this::act);
    }

    /** A binary frame came in. */
    void takeBinary() {
        incoming.takeBinary();
    }

    /** Something broke that the browser cannot help; it may try again. */
    void failed() {
        line.send(Fault.of(ErrorCode.UNAVAILABLE, null));
    }

    /** The socket has closed. */
    void closed() {
        line.end(Closing.GOING_AWAY);
    }

    private void act(ToWaiting message) {
        if (message instanceof WaitingMessages.Hello == known) {
            incoming.refuse(known ? ErrorCode.BAD_MESSAGE : ErrorCode.NOT_JOINED, Codec.typeOf(message));
        } else {
            message.applyTo(this);
        }
    }

    /** Takes the place before it looks, so that a start in between is not missed. */
    @Override
    public void hello(WaitingMessages.Hello hello) {
        if (hello.version() != Protocol.VERSION) {
            line.send(Fault.of(ErrorCode.WRONG_VERSION, Codec.typeOf(hello)));
            line.close(Closing.WRONG_VERSION);
            return;
        }
        known = true;
        services.waiting().take(token.fingerprint(), line).ifPresent(before -> before.close(Closing.REPLACED));
        Connection connection = new Connection(services.outbox().node(), line.id(), hello.tab());
        services.connections().connected(token, connection);
        tell(services.connections().waiting(token));
    }

    @Override
    public void reissue() {
        try {
            Issued issued = services.connections().reissue(token);
            line.send(new WaitingMessages.CurrentNumber(
                    issued.number().digits(),
                    issued.remaining().toMillis(),
                    issued.lifetime().toMillis()));
        } catch (IssueRefused e) {
            line.send(Fault.of(codeOf(e.reason()), "waiting.reissue"));
        }
    }

    @Override
    public void withdraw() {
        services.connections().withdraw(token);
        line.close(Closing.NORMAL);
    }

    private void tell(WaitingState state) {
        if (state instanceof WaitingState.Waiting waiting) {
            line.send(new WaitingMessages.CurrentNumber(
                    waiting.number().digits(),
                    waiting.remaining().toMillis(),
                    waiting.lifetime().toMillis()));
        } else if (state instanceof WaitingState.Expired expired) {
            line.send(new WaitingMessages.CurrentNumber(
                    expired.number().digits(), 0, expired.lifetime().toMillis()));
        } else if (state instanceof WaitingState.Paired) {
            line.send(new WaitingMessages.Started());
        } else {
            line.close(Closing.UNKNOWN_MEETING);
            services.refused().accept(Closing.UNKNOWN_MEETING);
        }
    }

    private static ErrorCode codeOf(IssueRefused.Reason reason) {
        return switch (reason) {
            case TOO_MANY -> ErrorCode.ISSUE_LIMIT;
            case NONE_FREE -> ErrorCode.NO_NUMBER_FREE;
            case TERMS_CHANGED, NOT_ACCEPTED -> ErrorCode.TERMS_CHANGED;
            case UNAVAILABLE -> ErrorCode.UNAVAILABLE;
        };
    }
}
