package org.mendan.web.wire;

/** What a browser may ask for in a meeting, one method a message. */
public interface MeetingRequests {

    void hello(MeetingMessages.Hello hello);

    void leaving();

    void end();

    void push(MemoMessages.Push push);

    void pull(MemoMessages.Pull pull);

    void caret(MemoMessages.Caret caret);
}
