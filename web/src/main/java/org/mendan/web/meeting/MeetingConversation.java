package org.mendan.web.meeting;

import jakarta.ejb.EJBException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.mendan.camera.CameraNotice;
import org.mendan.camera.CameraRequest;
import org.mendan.check.Check;
import org.mendan.ink.InkRequest;
import org.mendan.meeting.Connection;
import org.mendan.meeting.JoinOutcome;
import org.mendan.meeting.Seat;
import org.mendan.memo.MemoChange;
import org.mendan.memo.MemoNotice;
import org.mendan.memo.MemoOpening;
import org.mendan.memo.MemoUnavailable;
import org.mendan.persistence.camera.QualityLevel;
import org.mendan.persistence.camera.QualityReason;
import org.mendan.presentation.PresentationNotice;
import org.mendan.presentation.PresentationRequest;
import org.mendan.screen.ScreenRequest;
import org.mendan.web.wire.CheckMessages;
import org.mendan.web.wire.Closing;
import org.mendan.web.wire.Codec;
import org.mendan.web.wire.CommonMessages.Fault;
import org.mendan.web.wire.DocumentMessages;
import org.mendan.web.wire.ErrorCode;
import org.mendan.web.wire.FromServer;
import org.mendan.web.wire.Incoming;
import org.mendan.web.wire.InkMessages;
import org.mendan.web.wire.Line;
import org.mendan.web.wire.MeetingMessages;
import org.mendan.web.wire.MeetingRequests;
import org.mendan.web.wire.MemoMessages;
import org.mendan.web.wire.Notices;
import org.mendan.web.wire.Protocol;
import org.mendan.web.wire.ScreenMessages;
import org.mendan.web.wire.SignalMessages;
import org.mendan.web.wire.ToMeeting;
import org.mendan.web.wire.TokenBucket;

/** One page's talk with its meeting, from the first hello to the end of the socket; it speaks for one seat only. */
final class MeetingConversation implements MeetingRequests {
    private static final System.Logger LOG = System.getLogger(MeetingConversation.class.getName());

    private final Seat seat;
    private final Line line;
    private final Incoming<ToMeeting> incoming;
    private final Rates rates;
    private final Services services;
    private volatile boolean joined;

    MeetingConversation(Seat seat, Line line, Incoming<ToMeeting> incoming, Rates rates, Services services) {
        this.seat = seat;
        this.line = line;
        this.incoming = incoming;
        this.rates = rates;
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

    private void act(ToMeeting message) {
        if (message instanceof MeetingMessages.Hello == joined) {
            incoming.refuse(joined ? ErrorCode.BAD_MESSAGE : ErrorCode.NOT_JOINED, Codec.typeOf(message));
        } else {
            message.applyTo(this);
        }
    }

    @Override
    public void hello(MeetingMessages.Hello hello) {
        if (hello.version() != Protocol.VERSION) {
            line.send(Fault.of(ErrorCode.WRONG_VERSION, Codec.typeOf(hello)));
            line.close(Closing.WRONG_VERSION);
            return;
        }
        JoinOutcome outcome = join(hello);
        if (outcome instanceof JoinOutcome.Welcome) {
            enter(hello);
        } else {
            turnAway(outcome);
        }
    }

    /**
     * Joins once more, with the place taken: what happened between the first time and the taking was told to nobody,
     * and the second answer has it. Notices that come meanwhile follow the welcome.
     */
    private void enter(MeetingMessages.Hello hello) {
        line.hold();
        services.seats().take(seat.toString(), line).ifPresent(before -> before.close(Closing.REPLACED));
        JoinOutcome outcome = join(hello);
        if (!(outcome instanceof JoinOutcome.Welcome welcome)) {
            services.seats().leave(seat.toString(), line);
            turnAway(outcome);
            return;
        }
        try {
            MemoOpening memo = services.memos().open(seat, hello.memoVersion());
            line.open(Welcomes.worded(welcome.view(), memo, Instant.now()));
            joined = true;
            line.send(SignalMessages.Servers.of(services.cameras().servers(seat)));
            line.send(Notices.worded(new CameraNotice.Changed(services.cameras().of(seat))));
            line.send(ScreenMessages.State.of(services.screens().of(seat)));
            line.send(DocumentMessages.State.of(services.presentations().of(seat)));
            services.inks().of(seat).stream().map(InkMessages.State::of).forEach(line::send);
            services.checks().of(seat.opposite()).map(CheckMessages.Peer::of).ifPresent(line::send);
        } catch (MemoUnavailable e) {
            line.abandon(Fault.of(ErrorCode.UNAVAILABLE, Codec.typeOf(hello)));
            line.close(Closing.GOING_AWAY);
        }
    }

    private JoinOutcome join(MeetingMessages.Hello hello) {
        Connection connection = new Connection(services.outbox().node(), line.id(), hello.tab());
        return services.meetings().join(seat, connection, hello.takeOver());
    }

    private void turnAway(JoinOutcome outcome) {
        if (outcome instanceof JoinOutcome.Over over) {
            FromServer answer = over.how() == null
                    ? Fault.of(ErrorCode.NOT_JOINED, "meeting.hello")
                    : new MeetingMessages.Ended(over.how().name());
            Closing closing = over.how() == null ? Closing.UNKNOWN_MEETING : Closing.ENDED;
            line.abandon(answer);
            line.close(closing);
            services.refused().accept(closing);
        } else {
            line.abandon(new MeetingMessages.Elsewhere());
        }
    }

    @Override
    public void leaving() {
        services.meetings().leaving(seat, line.id());
    }

    @Override
    public void end() {
        services.meetings().end(seat);
    }

    @Override
    public void push(MemoMessages.Push push) {
        List<MemoChange> changes = push.updates().stream()
                .map(update ->
                        new MemoChange(update.clientId(), update.changes().toString()))
                .toList();
        services.memos().push(seat, push.version(), changes);
    }

    @Override
    public void pull(MemoMessages.Pull pull) {
        try {
            line.send(new MemoMessages.Updates(
                    pull.version(), Notices.steps(services.memos().since(seat, pull.version()))));
        } catch (MemoUnavailable e) {
            line.send(Fault.of(ErrorCode.UNAVAILABLE, Codec.typeOf(pull)));
        }
    }

    @Override
    public void caret(MemoMessages.Caret caret) {
        services.outbox()
                .send(
                        seat.opposite(),
                        new MemoNotice.Caret(caret.version(), caret.anchor(), caret.head(), caret.typing()));
    }

    @Override
    public void camera(ToMeeting message, CameraRequest request) {
        refuseUnless(services.cameras().ask(seat, request), message);
    }

    @Override
    public void still(ToMeeting message, CameraNotice.Still picture) {
        if (inTime(rates.stills(), message)) {
            refuseUnless(services.cameras().pass(seat, picture), message);
        }
    }

    @Override
    public void quality(ToMeeting message, QualityLevel level, QualityReason reason) {
        if (!inTime(rates.reports(), message)) {
            return;
        }
        try {
            refuseUnless(services.qualities().note(seat, level, reason), message);
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.WARNING, "The quality of the pictures of " + seat + " is not written down", e);
            line.send(Fault.of(ErrorCode.UNAVAILABLE, Codec.typeOf(message)));
        }
    }

    @Override
    public void check(Check check, int startMillis) {
        services.checks().report(seat, check, Duration.ofMillis(startMillis));
    }

    @Override
    public void screen(ToMeeting message, ScreenRequest request) {
        if (!services.screens().ask(seat, request)) {
            line.send(Fault.of(ErrorCode.SCREEN_TAKEN, Codec.typeOf(message)));
        }
    }

    @Override
    public void document(ToMeeting message, PresentationRequest request) {
        try {
            switch (services.presentations().ask(seat, request)) {
                case DONE -> {}
                case NOT_NOW -> line.send(Fault.of(ErrorCode.DOCUMENT_NOT_NOW, Codec.typeOf(message)));
                case UNUSABLE -> line.send(Fault.of(ErrorCode.DOCUMENT_UNUSABLE, Codec.typeOf(message)));
            }
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.WARNING, "What is shown to " + seat + " is not written down", e);
            line.send(Fault.of(ErrorCode.UNAVAILABLE, Codec.typeOf(message)));
        }
    }

    @Override
    public void pointer(ToMeeting message, PresentationNotice.Pointer pointer) {
        if (inTime(rates.pointers(), message)) {
            services.outbox().send(seat.opposite(), pointer);
        }
    }

    @Override
    public void ink(ToMeeting message, InkRequest request) {
        switch (services.inks().ask(seat, request)) {
            case DONE -> {}
            case NOT_NOW -> line.send(Fault.of(ErrorCode.DOCUMENT_NOT_NOW, Codec.typeOf(message)));
            case FULL -> line.send(Fault.of(ErrorCode.DOCUMENT_FULL, Codec.typeOf(message)));
        }
    }

    /** Nothing is lost where it comes too often: the next one has more of the same line. */
    @Override
    public void drawing(ToMeeting message, InkRequest.Drawing request) {
        if (inTime(rates.pointers(), message)) {
            ink(message, request);
        }
    }

    @Override
    public void signal(ToMeeting message, CameraNotice.Signal signal) {
        refuseUnless(services.cameras().pass(seat, signal), message);
    }

    private boolean inTime(TokenBucket rate, ToMeeting message) {
        boolean inTime = rate.take();
        if (!inTime) {
            incoming.refuse(ErrorCode.TOO_FAST, Codec.typeOf(message));
        }
        return inTime;
    }

    private void refuseUnless(boolean done, ToMeeting message) {
        if (!done) {
            line.send(Fault.of(ErrorCode.CAMERA_NOT_NOW, Codec.typeOf(message)));
        }
    }
}
