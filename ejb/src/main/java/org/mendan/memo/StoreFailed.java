package org.mendan.memo;

/**
 * The store did not answer, or refused; whether a write took place is not known. The reason is for the log only.
 */
public class StoreFailed extends Exception {

    public StoreFailed(String message, Throwable cause) {
        super(message, cause);
    }

    public StoreFailed(String message) {
        super(message);
    }
}
