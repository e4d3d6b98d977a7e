package org.mendan.memo;

/** Says why a change is not a ChangeSet, or does not fit the text it was made for. */
public class InvalidChange extends Exception {

    public InvalidChange(String message) {
        super(message);
    }
}
