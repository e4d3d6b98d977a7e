package org.mendan.identity;

/** So many passwords are being checked that this one was not looked at. */
public class TooManyAtOnce extends Exception {
    private static final long serialVersionUID = 1L;

    public TooManyAtOnce() {
        super("Too many passwords are being checked at once");
    }
}
