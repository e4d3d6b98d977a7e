package org.mendan.web.wire;

/**
 * What one node hands to another for somebody connected there. It travels as plain text, because the grid's threads
 * know none of our classes.
 *
 * @param act what to do with it
 * @param place whom it is for
 * @param socket for a closing the socket's id, else empty
 * @param text the message, or the name of the {@link Closing}
 */
record Parcel(Act act, String place, String socket, String text) {
    private static final String SEPARATOR = "\n";
    private static final int PARTS = 4;

    /** What the receiving node shall do. */
    enum Act {
        SEND,
        /** Send, and drop an earlier one of these that still waits. */
        SEND_LATEST,
        CLOSE
    }

    /** Place and socket hold no line break: they are ids that this server made. */
    String written() {
        return String.join(SEPARATOR, act.name(), place, socket, text);
    }

    static Parcel read(String written) {
        String[] parts = written.split(SEPARATOR, PARTS);
        return new Parcel(Act.valueOf(parts[0]), parts[1], parts[2], parts[3]);
    }
}
