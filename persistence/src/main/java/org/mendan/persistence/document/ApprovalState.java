package org.mendan.persistence.document;

/** What has become of an application. */
public enum ApprovalState {
    /** Nobody has decided. */
    WAITING,
    APPROVED,
    REJECTED,
    /** Whoever may change the document took it back. */
    WITHDRAWN,
    /** The document was changed before anybody had decided. */
    OVERTAKEN
}
