package org.mendan.meeting;

/**
 * The way out to the browsers, wherever they are connected: a local socket first, else the node that holds it. A notice
 * for somebody who is not connected is dropped, for a browser that comes back asks for what it lacks. Never called
 * while a lock is held, and never blocks on a slow receiver.
 */
public interface Outbox {

    void send(Seat to, Notice notice);

    void sendWaiting(String tokenFingerprint, WaitingNotice notice);

    /** Closes exactly that connection of the seat, on whichever node it is. */
    void close(Seat seat, Connection connection, Parting why);

    /** This node's name in {@link Connection#node()}. */
    String node();
}
