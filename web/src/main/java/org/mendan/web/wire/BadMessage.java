package org.mendan.web.wire;

import org.jspecify.annotations.Nullable;

/** A message could not be taken; the sender is told the code, the log may name the detail. */
public final class BadMessage extends Exception {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final @Nullable String type;

    public BadMessage(ErrorCode code, @Nullable String type, String detail) {
        super(detail);
        this.code = code;
        this.type = type;
    }

    public ErrorCode code() {
        return code;
    }

    /** The message's type, where it could be read. */
    public @Nullable String type() {
        return type;
    }
}
