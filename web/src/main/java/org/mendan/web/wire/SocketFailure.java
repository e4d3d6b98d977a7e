package org.mendan.web.wire;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What the container reports about a socket. A fault of our own is logged with its stack trace; what a browser or the
 * network did (a message too large to be collected, a broken frame, a lost connection) is one line, for anybody can send
 * it as often as he likes.
 *
 * @param ours whether our own code is in it
 */
public record SocketFailure(Throwable error, boolean ours) {
    private static final System.Logger LOG = System.getLogger(SocketFailure.class.getName());
    private static final String OURS = "org.mendan.";

    public static SocketFailure of(Throwable error) {
        boolean ours = Stream.iterate(error, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .flatMap(cause -> Arrays.stream(cause.getStackTrace()))
                .anyMatch(frame -> frame.getClassName().startsWith(OURS));
        return new SocketFailure(error, ours);
    }

    /** Writes it down; {@code whose} says whose socket it was. */
    public void log(String whose, String socket) {
        String line = "Socket " + socket + " " + whose + " failed";
        if (ours) {
            LOG.log(System.Logger.Level.WARNING, line, error);
        } else {
            LOG.log(System.Logger.Level.INFO, line + ": " + error.getClass().getName());
        }
    }
}
