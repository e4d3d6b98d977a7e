package org.mendan.persistence.memo;

import jakarta.persistence.PersistenceException;

/** Somebody else has stored one of these versions: the fence held. The transaction can only be rolled back. */
public class VersionTaken extends PersistenceException {
    public VersionTaken(String message, Throwable cause) {
        super(message, cause);
    }
}
