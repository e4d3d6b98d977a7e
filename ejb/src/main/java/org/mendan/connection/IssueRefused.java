package org.mendan.connection;

import java.io.Serial;

/** No number could be issued; the reason says why. */
public final class IssueRefused extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Why no number was issued. */
    public enum Reason {
        /** Too many numbers were issued to this client address. */
        TOO_MANY,
        /** The numbers of this length are used up for the moment. */
        NONE_FREE,
        /** The terms changed between reading and accepting. */
        TERMS_CHANGED,
        /** This browser has not accepted the terms, or long ago. */
        NOT_ACCEPTED,
        /** The consent cannot be stored for the moment. */
        UNAVAILABLE
    }

    private final Reason reason;

    public IssueRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
