package org.mendan.web.wire;

/** A message that the waiting socket takes. */
public sealed interface ToWaiting extends FromClient
        permits WaitingMessages.Hello, WaitingMessages.Reissue, WaitingMessages.Withdraw {

    /** Makes the one call that this message asks for. */
    void applyTo(WaitingRequests requests);
}
