package org.mendan.web.wire;

/** What the browser of a waiting guest may ask for, one method a message. */
public interface WaitingRequests {

    void hello(WaitingMessages.Hello hello);

    void reissue();

    void withdraw();
}
