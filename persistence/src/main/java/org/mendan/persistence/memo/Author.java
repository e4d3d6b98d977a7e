package org.mendan.persistence.memo;

/** Who typed. */
public enum Author {
    HOST,
    GUEST
}
