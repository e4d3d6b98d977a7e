package org.mendan.persistence.identity;

/** What an account may do besides its role. */
public enum Right {
    /** Puts documents into the library. */
    DOCUMENT_UPLOAD,
    /** Approves documents of others. */
    APPROVER,
    /** Reads everything, changes nothing. */
    AUDITOR
}
