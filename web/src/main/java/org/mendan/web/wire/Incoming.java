package org.mendan.web.wire;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What comes in on one socket, before anybody acts on it: the size, the rate and the form are checked, signs of life
 * are answered, and what is wrong is answered with an error. Who goes on like that is shown out.
 *
 * @param <M> the messages that this socket takes
 */
public final class Incoming<M extends FromClient> {
    /** UTF-8 bytes of a message. */
    public static final int MAX_BYTES = 65_536;

    /** So many errors are forgiven at once, and one more every ten seconds. */
    static final int FORGIVEN = 5;

    private static final double FORGIVEN_PER_SECOND = 0.1;
    private static final System.Logger LOG = System.getLogger(Incoming.class.getName());

    private final Class<M> family;
    private final Line line;
    private final TokenBucket rate;
    private final TokenBucket patience;

    public Incoming(Class<M> family, Line line, TokenBucket rate, LongSupplier clock) {
        this.family = family;
        this.line = line;
        this.rate = rate;
        this.patience = new TokenBucket(FORGIVEN, FORGIVEN_PER_SECOND, clock);
    }

    /** The message to act on; nothing where it was answered here. */
    public Optional<M> take(String text) {
        line.heard();
        if (line.isClosing()) {
            return Optional.empty();
        }
        if (tooLarge(text)) {
            line.send(CommonMessages.Fault.of(ErrorCode.TOO_LARGE, Codec.named(text)));
            line.close(Closing.TOO_LARGE);
            return Optional.empty();
        }
        if (!rate.take()) {
            refuse(ErrorCode.TOO_FAST, Codec.named(text));
            return Optional.empty();
        }
        return read(text);
    }

    /** A binary frame came: there are none in this protocol. */
    public void takeBinary() {
        line.heard();
        if (!line.isClosing()) {
            refuse(ErrorCode.BAD_MESSAGE, null);
        }
    }

    /** Answers with an error, and counts it against the sender. */
    public void refuse(ErrorCode code, @Nullable String inReplyTo) {
        line.send(CommonMessages.Fault.of(code, inReplyTo));
        if (!patience.take()) {
            LOG.log(System.Logger.Level.WARNING, "Socket {0} is closed: too many errors, last {1}", line.id(), code);
            line.close(Closing.MISBEHAVING);
        }
    }

    private Optional<M> read(String text) {
        try {
            FromClient message = Codec.decode(text);
            if (message instanceof CommonMessages.Ping) {
                line.send(new CommonMessages.Pong());
            } else if (family.isInstance(message)) {
                return Optional.of(family.cast(message));
            } else {
                refuse(ErrorCode.UNKNOWN_TYPE, Codec.named(text));
            }
        } catch (BadMessage e) {
            LOG.log(System.Logger.Level.DEBUG, "Socket {0} sent a bad message: {1}", line.id(), e.getMessage());
            refuse(e.code(), e.type());
        }
        return Optional.empty();
    }

    private static boolean tooLarge(String text) {
        if (text.length() <= MAX_BYTES / 3) {
            return false;
        }
        return text.length() > MAX_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES;
    }
}
