package org.mendan.session;

/** What a session is worth at this moment, from this address. */
public sealed interface SessionState {
    /** It goes on. */
    record Living() implements SessionState {}

    /** It goes on, but not from here: the institution does not allow this address. */
    record Elsewhere() implements SessionState {}

    /** It is over. */
    record Over(SessionEnd end) implements SessionState {}
}
