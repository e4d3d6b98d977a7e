package org.mendan.persistence.identity;

/** What an account may do. */
public enum Role {
    /** Administers the whole installation. */
    ADMIN,
    /** Administers one organisation. */
    ORGANISATION_ADMIN,
    /** Meets guests. */
    HOST
}
