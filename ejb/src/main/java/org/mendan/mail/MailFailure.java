package org.mendan.mail;

/** The mail server did not take a mail; the message says why, for the operator. */
public final class MailFailure extends Exception {
    private static final long serialVersionUID = 1L;

    MailFailure(String why) {
        super(why);
    }

    MailFailure(String why, Throwable cause) {
        super(why, cause);
    }
}
