package org.mendan.invitation;

/** What came of sending a link. */
public enum Sending {
    SENT,
    /** The account is there, but the mail server did not take the mail; it can be sent again. */
    MAIL_FAILED,
    /** This server sends no mail: a setting is missing. */
    NO_MAIL,
    /** This account was sent several links within the hour. */
    TOO_MANY,
    /** A password would not sign anybody in: everybody comes by the identity provider. */
    PROVIDER_ONLY,
    /** There is nobody to send one to, or nobody the caller may send one to. */
    NOBODY
}
