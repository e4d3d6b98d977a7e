package org.mendan.document;

/** Why a document cannot be shown to anybody. */
public enum Unusable {
    /** Its pages are not all there yet. */
    NOT_CONVERTED,
    /** There will be no pages of its file. */
    FAILED,
    /** Its last day is over. */
    EXPIRED,
    /** Its organisation wants an approval, and nobody has been asked for one. */
    NOT_APPROVED,
    /** Somebody was asked to approve it. */
    AWAITING_APPROVAL,
    /** Whoever was asked has sent it back. */
    REJECTED
}
