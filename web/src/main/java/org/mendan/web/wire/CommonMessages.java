package org.mendan.web.wire;

import org.jspecify.annotations.Nullable;

/** Messages of both sockets: signs of life and refusals. */
public final class CommonMessages {

    private CommonMessages() {}

    /** The browser shows that it is there, and asks whether the server is. */
    public record Ping() implements FromClient {}

    /** The server is there. */
    public record Pong() implements FromServer {}

    /**
     * The wire's {@code error}: a message was not taken.
     *
     * @param code one of {@link ErrorCode}'s names
     * @param text an English sentence for whoever reads a log; pages word the code themselves
     * @param inReplyTo the type of the refused message, where it could be read
     */
    public record Fault(String code, String text, @Nullable String inReplyTo) implements FromServer {

        public static Fault of(ErrorCode code, @Nullable String inReplyTo) {
            return new Fault(code.code(), code.text(), inReplyTo);
        }
    }
}
