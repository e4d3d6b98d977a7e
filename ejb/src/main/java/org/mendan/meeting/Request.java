package org.mendan.meeting;

/** What a side asks of its meeting, or what is noticed about it. */
public sealed interface Request {

    /** A page opened a socket and wants its place; {@code takeOver} answers the question about another tab. */
    record Join(Connection connection, boolean takeOver) implements Request {}

    /** The page is being closed or reloaded. */
    record Leave(String socket) implements Request {}

    /** The socket closed. */
    record Lose(String socket) implements Request {}

    /** The end button was pressed and confirmed. */
    record End() implements Request {}
}
