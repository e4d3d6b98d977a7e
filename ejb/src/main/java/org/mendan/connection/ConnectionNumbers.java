package org.mendan.connection;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The live numbers and the guests behind them, the same on every node. Everything here may be asked on one node and
 * answered by another; each single call is atomic.
 */
public interface ConnectionNumbers {

    /** Takes the number out of circulation for so long; false where it already is. */
    boolean reserve(ConnectionNumber number, Duration keep);

    /** Makes the number redeemable for the guest. */
    void publish(ConnectionNumber number, String token, Duration lifetime);

    /** Takes the number away and says whose it was: only one caller in the whole grid gets an answer. */
    Optional<String> take(ConnectionNumber number);

    /** Takes the number away only if it still is this guest's. */
    void takeBack(ConnectionNumber number, String token);

    Optional<WaitingGuest> guest(String token);

    void remember(WaitingGuest guest, Duration keep);

    /** Changes the guest under that guest's lock; nothing where the guest is unknown. */
    Optional<WaitingGuest> change(String token, UnaryOperator<WaitingGuest> change, Duration keep);

    void forget(String token);

    /** Changes the count kept under the key, under that key's lock, and gives the new one. */
    Attempts count(String key, UnaryOperator<Attempts> change, Duration keep);
}
